package dev.latchkey.processor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes a policy of the vectors, and the methods that it governs, in Java. */
public final class PolicySource {

  private PolicySource() {}

  /** {@code @CrossOriginPolicy(…)}; a key that is absent is an attribute that is left out. */
  static String annotation(JsonNode policy) {
    StringJoiner attributes = new StringJoiner(", ", "@CrossOriginPolicy(", ")");
    addList(attributes, policy, "origins", "origins");
    addList(attributes, policy, "methods", "methods");
    addList(attributes, policy, "requestHeaders", "allowedHeaders");
    addList(attributes, policy, "exposedHeaders", "exposedHeaders");
    if (policy.has("credentials")) {
      attributes.add("allowCredentials = " + policy.get("credentials").asBoolean());
    }
    if (policy.has("maxAge")) {
      attributes.add("maxAge = " + policy.get("maxAge").asInt());
    }
    addDangers(attributes, policy);
    return attributes.toString();
  }

  /**
   * {@code @CsrfProtected} where a verb needs it, consistent with the policy: wildcards are trusted
   * only where they are written out. A case that says whom it trusts gets just those.
   */
  public static String protection(JsonNode policy, JsonNode resource, List<String> verbs) {
    if (verbs.stream().allMatch(verb -> verb.equals("GET") || verb.equals("OPTIONS"))) {
      return "";
    }
    List<String> trusted = new ArrayList<>();
    if (resource.has("csrfTrustedOrigins")) {
      texts(resource.get("csrfTrustedOrigins")).forEach(o -> trusted.add(JavaLiteral.of(o)));
    } else if (policy.path("credentials").asBoolean()) {
      texts(policy.get("origins")).stream()
          .filter(origin -> origin.contains("*."))
          .map(JavaLiteral::of)
          .forEach(trusted::add);
      if (!trusted.isEmpty()) {
        trusted.add("CsrfProtected.INFERRED");
      }
    }
    return trusted.isEmpty()
        ? "@CsrfProtected"
        : "@CsrfProtected(trustedOrigins = {" + String.join(", ", trusted) + "})";
  }

  private static void addList(StringJoiner attributes, JsonNode policy, String key, String name) {
    if (policy.has(key)) {
      String elements =
          texts(policy.get(key)).stream().map(JavaLiteral::of).collect(Collectors.joining(", "));
      attributes.add(name + " = {" + elements + "}");
    }
  }

  private static void addDangers(StringJoiner attributes, JsonNode policy) {
    List<String> dangers = new ArrayList<>();
    if (policy.path("allowInsecure").asBoolean()) {
      dangers.add("Danger.CREDENTIALS_FOR_INSECURE_ORIGINS");
    }
    if (policy.path("allowPublicSuffix").asBoolean()) {
      dangers.add("Danger.CREDENTIALS_FOR_PUBLIC_SUFFIXES");
    }
    if (!dangers.isEmpty()) {
      attributes.add("dangerously = {" + String.join(", ", dangers) + "}");
    }
  }

  /** A method for each verb, with the parameters that the case's resource has. */
  static String methods(JsonNode vector) {
    return verbs(vector).stream()
        .map(verb -> method(verb, "", vector.path("resource")))
        .collect(Collectors.joining("\n"));
  }

  /** A resource that says nothing serves GET and what the policy lists, as containers name it. */
  static List<String> verbs(JsonNode vector) {
    List<String> verbs = new ArrayList<>(texts(vector.path("resource").path("verbs")));
    if (verbs.isEmpty()) {
      verbs.add("GET");
      texts(vector.path("policy").path("methods")).stream()
          .map(verb -> verb.toUpperCase(Locale.ROOT))
          // A text that is no verb cannot be served; GET serves HEAD, and "*" is every verb.
          .filter(verb -> verb.matches("[A-Z]+") && !verb.equals("HEAD"))
          .forEach(verbs::add);
    }
    return verbs.stream().distinct().toList();
  }

  /** A method with the annotations given, besides those of the resource. */
  static String method(String verb, String annotations, JsonNode resource) {
    String consumes =
        resource.has("consumes")
            ? "@Consumes(" + JavaLiteral.of(texts(resource.get("consumes")).get(0)) + ") "
            : "";
    return "  %s %s%s public String serve%s(%s) { return \"[]\"; }"
        .formatted(mark(verb), annotations, consumes, verb, parameters(resource));
  }

  private static String parameters(JsonNode resource) {
    List<String> parameters = new ArrayList<>();
    for (String name : texts(resource.path("headerParams"))) {
      parameters.add("@HeaderParam(\"" + name + "\") String p" + parameters.size());
    }
    if (resource.path("reads").asText().equals("@CookieParam")) {
      parameters.add("@CookieParam(\"session\") String p" + parameters.size());
    }
    if (resource.has("consumes")) {
      parameters.add("String entity");
    }
    return String.join(", ", parameters);
  }

  /** Verbs beyond those of Jakarta REST get an annotation in the same class. */
  private static String mark(String verb) {
    return switch (verb) {
      case "DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT" -> "@" + verb;
      default -> "@Verb" + verb;
    };
  }

  /** The declarations of the annotations that {@link #mark} invents. */
  static String inventedVerbs(JsonNode vector) {
    return verbs(vector).stream()
        .filter(verb -> mark(verb).startsWith("@Verb"))
        .map(
            verb ->
                "  @Retention(RetentionPolicy.RUNTIME) @HttpMethod(\"%s\") @interface Verb%s {}\n"
                    .formatted(verb, verb))
        .collect(Collectors.joining());
  }

  static List<String> texts(JsonNode array) {
    // A lone text stands for a list of one.
    return array.isTextual()
        ? List.of(array.asText())
        : StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
