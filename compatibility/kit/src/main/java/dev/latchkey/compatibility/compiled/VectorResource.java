package dev.latchkey.compatibility.compiled;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.processor.Compilations;
import dev.latchkey.processor.PolicySource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;

/** The resource of one preflight vector: its policy, the usual verbs, and the verb it asks for. */
public final class VectorResource {

  private static final List<String> USUAL = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

  /** Fetch, CORS-safelisted method: an answer that lists them allows nothing more. */
  static final List<String> SAFELISTED = List.of("GET", "POST");

  private final int number;
  private final JsonNode vector;

  public VectorResource(int number, JsonNode vector) {
    this.number = number;
    this.vector = vector;
  }

  public String className() {
    return "vectors.Case" + number;
  }

  public String path() {
    return "/api/cases/" + number;
  }

  /** Behind a proxy the server does not see the scheme that browsers see. */
  public static JavaFileObject browserFacing() {
    return Compilations.source(
        "vectors.package-info",
        "@dev.latchkey.BrowserFacing(publicOrigins = \"https://api.example.com\")",
        "package vectors;");
  }

  public JavaFileObject source() {
    List<String> lines = new ArrayList<>();
    lines.add("package vectors;");
    lines.add("import dev.latchkey.*;");
    lines.add("import jakarta.ws.rs.*;");
    lines.add("import jakarta.ws.rs.core.*;");
    lines.add("@Path(\"cases/" + number + "\")");
    lines.add(policy(vector.get("policy")));
    lines.add(PolicySource.protection(vector.get("policy"), vector, verbs()));
    lines.add("public class Case" + number + " {");
    for (String verb : verbs()) {
      if (!isCustom(verb)) {
        lines.add(
            "  @" + verb + " public Response " + verb.toLowerCase(Locale.ROOT) + "()" + body(verb));
      } else {
        lines.add("  @HttpMethod(\"" + verb + "\")");
        lines.add("  @java.lang.annotation.Retention(");
        lines.add("      java.lang.annotation.RetentionPolicy.RUNTIME)");
        lines.add("  public @interface Custom {}");
        lines.add("  @Custom public Response custom()" + body(verb));
      }
    }
    lines.add("}");
    return Compilations.source(className(), lines.toArray(String[]::new));
  }

  /** What the preflight asks for is served too, so that a refusal is ours and no accident. */
  List<String> verbs() {
    String asked = vector.get("request").path("acrm").asText("");
    boolean noGet = vector.get("request").path("others").path("handlerStatus").asInt() == 405;
    return Stream.concat(USUAL.stream(), Stream.of(asked))
        .filter(verb -> !verb.isEmpty() && !(noGet && verb.equals("GET")))
        // HEAD comes with GET; Jersey takes a lower-case verb for the upper-case one.
        .filter(verb -> !verb.equals("HEAD") && verb.equals(verb.toUpperCase(Locale.ROOT)))
        .distinct()
        .toList();
  }

  private static boolean isCustom(String verb) {
    return !USUAL.contains(verb) && !verb.equals("OPTIONS");
  }

  private String body(String verb) {
    JsonNode others = vector.get("request").path("others");
    if (!verb.equals("GET")) {
      return " { return Response.ok(\"done\").build(); }";
    }
    if (others.has("exception")) {
      return " { throw new IllegalStateException(\"unmapped\"); }";
    }
    if (others.has("handlerSets")) {
      return " { return Response.ok(\"\").header(\"Vary\", \"Origin\").build(); }";
    }
    return switch (others.path("handlerStatus").asInt()) {
      case 404 -> " { throw new NotFoundException(); }";
      case 401 -> " { return Response.status(401).build(); }";
      case 304 -> " { return Response.notModified(new EntityTag(\"v1\")).build(); }";
      default -> " { return Response.ok(\"\").build(); }";
    };
  }

  /**
   * The annotation, where a class that serves {@code GET} and {@code POST} to credentialed readers
   * has to list them, although they need no listing.
   */
  private String policy(JsonNode policy) {
    return "@CrossOriginPolicy(origins = "
        + list(policy.get("origins"))
        + ", methods = "
        + methods(policy)
        + ", allowedHeaders = "
        + list(policy.get("requestHeaders"))
        + ", exposedHeaders = "
        + list(policy.get("exposedHeaders"))
        + ", allowCredentials = "
        + policy.get("credentials").asBoolean()
        + ", maxAge = "
        + policy.get("maxAge").asInt()
        + ")";
  }

  private String methods(JsonNode policy) {
    Stream<String> unlisted =
        policy.get("credentials").asBoolean()
            ? SAFELISTED.stream().filter(verbs()::contains)
            : Stream.of();
    Stream<String> listed =
        StreamSupport.stream(policy.get("methods").spliterator(), false).map(JsonNode::asText);
    return braces(Stream.concat(listed, unlisted).distinct());
  }

  private static String list(JsonNode values) {
    return braces(StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText));
  }

  private static String braces(Stream<String> texts) {
    return texts.map(text -> "\"" + text + "\"").collect(Collectors.joining(", ", "{", "}"));
  }
}
