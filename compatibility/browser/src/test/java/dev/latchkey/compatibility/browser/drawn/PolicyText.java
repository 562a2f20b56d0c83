package dev.latchkey.compatibility.browser.drawn;

import dev.latchkey.compatibility.browser.drawn.DrawnEndpoint.Gate;
import dev.latchkey.processor.Compilations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** Writes what was drawn in Java, as a user would. */
final class PolicyText {

  private PolicyText() {}

  /** The facts that all of it shares. */
  static List<JavaFileObject> surroundings(List<String> publicOrigins) {
    return List.of(
        Compilations.source(
            "drawn.package-info",
            "@dev.latchkey.BrowserFacing(publicOrigins = " + braces(publicOrigins) + ")",
            "package drawn;"),
        Compilations.source(
            "drawn.PURGE",
            "package drawn;",
            "import java.lang.annotation.*;",
            "@jakarta.ws.rs.HttpMethod(\"PURGE\")",
            "@Retention(RetentionPolicy.RUNTIME)",
            "public @interface PURGE {}"));
  }

  static String className(DrawnPolicy policy) {
    return "drawn.Drawn" + policy.number();
  }

  static JavaFileObject source(DrawnPolicy policy) {
    return Compilations.source(className(policy), text(policy).split("\n"));
  }

  static String text(DrawnPolicy policy) {
    List<String> lines = new ArrayList<>();
    lines.add("package drawn;");
    lines.add("import dev.latchkey.*;");
    lines.add("import dev.latchkey.compatibility.served.Journal;");
    lines.add("import jakarta.ws.rs.*;");
    lines.add("import jakarta.ws.rs.core.Response;");
    lines.add("@Path(\"drawn/" + policy.number() + "\")");
    lines.add(annotation(policy));
    lines.add("public class Drawn" + policy.number() + " {");
    policy.endpoints().forEach(endpoint -> lines.add(method(policy, endpoint)));
    lines.add("}");
    return String.join("\n", lines);
  }

  private static String annotation(DrawnPolicy policy) {
    List<String> attributes = new ArrayList<>();
    attributes.add("origins = " + braces(policy.origins()));
    if (policy.methods() != null) {
      attributes.add("methods = " + braces(policy.methods()));
    }
    if (policy.allowedHeaders() != null) {
      attributes.add("allowedHeaders = " + braces(policy.allowedHeaders()));
    }
    attributes.add("exposedHeaders = " + braces(policy.exposedHeaders()));
    attributes.add("allowCredentials = " + policy.allowCredentials());
    attributes.add("maxAge = " + policy.maxAge());
    return "@CrossOriginPolicy(" + String.join(", ", attributes) + ")";
  }

  private static String method(DrawnPolicy policy, DrawnEndpoint endpoint) {
    String consumes =
        endpoint.hasEntity() && !endpoint.consumes().equals(DrawnEndpoint.ANY_TYPE)
            ? "@Consumes(\"" + endpoint.consumes() + "\") "
            : "";
    return "  @%s %s%s%spublic Response %s(@QueryParam(\"id\") String id%s) {\n%s  }"
        .formatted(
            endpoint.verb(),
            endpoint.isShared() ? "" : "@NotSharedCrossOrigin ",
            gate(policy, endpoint),
            consumes,
            endpoint.verb().toLowerCase(Locale.ROOT),
            endpoint.hasEntity() ? ", String entity" : "",
            "    Journal.ran(\"ran \" + id);\n"
                + "    return Response.ok(\"done\", \"text/plain\").header(\"ETag\", \"\\\"1\\\"\")"
                + ".header(\"X-Total\", \"7\").header(\"X-Hidden\", \"8\").build();\n");
  }

  private static String gate(DrawnPolicy policy, DrawnEndpoint endpoint) {
    List<String> attributes = new ArrayList<>();
    if (endpoint.gate() == Gate.CUSTOM_HEADER || endpoint.gate() == Gate.CONTENT_TYPE) {
      attributes.add("also = Gate." + endpoint.gate());
    }
    if (policy.trustsInWriting() && endpoint.isShared()) {
      attributes.add("trustedOrigins = " + braces(policy.origins()));
    }
    return endpoint
        .gate()
        .annotation()
        .formatted(attributes.isEmpty() ? "" : "(" + String.join(", ", attributes) + ")");
  }

  private static String braces(List<String> texts) {
    return texts.stream()
        .map(
            text ->
                text.equals(DrawnPolicy.INFERRED) ? "CrossOriginPolicy.INFERRED" : '"' + text + '"')
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
