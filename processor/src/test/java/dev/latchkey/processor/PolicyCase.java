package dev.latchkey.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The resource class of a case of {@code policies.json}. An unknown key is refused, so that no case
 * is judged by half.
 *
 * @param vector the case
 * @param name the class to write
 */
record PolicyCase(JsonNode vector, String name) {

  private static final Set<String> KEYS =
      Set.of(
          "verbs",
          "consumes",
          "headerParams",
          "reads",
          "credentials",
          "csrfProtected",
          "csrfTrustedOrigins",
          "sameVerbAndPath",
          "samePathDifferentVerb",
          "policies",
          "annotatedOn",
          "classPolicy",
          "methodPolicy");

  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  PolicyCase {
    vector
        .path("resource")
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("unknown key " + key);
              }
            });
  }

  String source() {
    return """
        package bank;

        import dev.latchkey.*;
        import jakarta.ws.rs.*;
        import java.lang.annotation.*;

        @Path("/%s")
        %s
        public class %s {
        %s}
        """
        .formatted(
            name,
            onClass() + protection(),
            name,
            PolicySource.inventedVerbs(vector) + body() + "\n");
  }

  private JsonNode resource() {
    return vector.path("resource");
  }

  /** The case's own policy, which the vectors call A where there are two. */
  private JsonNode policy() {
    return vector.get("policy");
  }

  /** A policy that differs from the case's own. */
  private JsonNode otherPolicy() {
    ObjectNode other = policy().deepCopy();
    other.putArray("origins").add("https://partner.example");
    return other;
  }

  private String onClass() {
    if (resource().has("classPolicy")) {
      return PolicySource.annotation(resource().get("classPolicy"));
    }
    boolean onMethods =
        resource().has("sameVerbAndPath")
            || resource().has("samePathDifferentVerb")
            || resource().has("annotatedOn");
    return onMethods ? "" : PolicySource.annotation(policy());
  }

  /** The vectors say nothing of it where it is consistent, as they all are but one. */
  private String protection() {
    return " " + PolicySource.protection(policy(), resource(), verbs());
  }

  private List<String> verbs() {
    if (resource().has("sameVerbAndPath")) {
      return List.of("POST");
    }
    if (resource().has("samePathDifferentVerb")) {
      return resource().get("policies").properties().stream().map(Map.Entry::getKey).toList();
    }
    boolean onlyRead = resource().has("annotatedOn") || resource().has("methodPolicy");
    return onlyRead ? List.of("GET") : PolicySource.verbs(vector);
  }

  private String body() {
    if (resource().has("sameVerbAndPath")) {
      return StreamSupport.stream(resource().get("sameVerbAndPath").spliterator(), false)
          .map(this::besideOthers)
          .collect(Collectors.joining("\n"));
    }
    if (resource().has("samePathDifferentVerb")) {
      return resource().get("policies").properties().stream()
          .map(entry -> under(named(entry.getValue()), entry.getKey()))
          .collect(Collectors.joining("\n"));
    }
    if (resource().has("annotatedOn")) {
      return annotated();
    }
    return resource().has("methodPolicy")
        ? under(resource().get("methodPolicy"), "GET")
        : PolicySource.methods(vector);
  }

  private String besideOthers(JsonNode method) {
    String consumes = method.get("consumes").asText();
    return "  @POST @Consumes(\"%s\") %s public void take%s(String entity) {}"
        .formatted(
            consumes,
            PolicySource.annotation(named(method.get("policy"))),
            consumes.substring(consumes.indexOf('/') + 1));
  }

  private JsonNode named(JsonNode name) {
    return name.asText().equals("A") ? policy() : otherPolicy();
  }

  private static String under(JsonNode policy, String verb) {
    return PolicySource.method(verb, PolicySource.annotation(policy), NOTHING);
  }

  private String annotated() {
    String where = resource().get("annotatedOn").asText();
    String method =
        switch (where) {
          case "@OPTIONS method" -> "@OPTIONS %s public void answer() {}";
          case "sub-resource locator" ->
              "@Path(\"sub\") %s public Object locate() { return this; }";
          case "private method" -> "@POST %s private void hidden() {}";
          case "method without HTTP verb" -> "%s public void helper() {}";
          default -> throw new IllegalArgumentException(where);
        };
    return PolicySource.method("GET", "", NOTHING)
        + "\n  "
        + method.formatted(PolicySource.annotation(policy()));
  }
}
