package dev.latchkey.compatibility.compiled;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.processor.Compilations;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import javax.tools.JavaFileObject;

/**
 * The resource class of one vector of the origin gate.
 *
 * @param id what the class and its path are called
 * @param verb the verb that the method is matched with
 * @param config what the vector says of the endpoint
 */
record OriginResource(String id, String verb, JsonNode config) {

  private static final Set<String> NAMED_BY_JAKARTA_REST =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

  JavaFileObject source() {
    return Compilations.source(
        "vectors." + id,
        "package vectors;",
        "import dev.latchkey.*;",
        "import dev.latchkey.compatibility.served.Journal;",
        "import jakarta.ws.rs.*;",
        "import java.lang.annotation.*;",
        "@Path(\"" + id + "\")",
        sharing(),
        protection(),
        "public class " + id + " {",
        "  @Retention(RetentionPolicy.RUNTIME) @HttpMethod(\""
            + custom()
            + "\") @interface Custom {}",
        "  " + mark(),
        "  public String serve() { Journal.ran(\"" + id + "\"); return \"done\"; }",
        "}");
  }

  /** The readers who may send no credentials. */
  private String sharing() {
    List<String> anonymous = OriginCase.texts(config.path("anonymousOrigins"));
    return anonymous.isEmpty()
        ? ""
        : "@CrossOriginPolicy(origins = "
            + OriginCase.literals(anonymous)
            + ", allowedHeaders = {CrossOriginPolicy.INFERRED, \"Authorization\"})";
  }

  private String protection() {
    StringJoiner attributes = new StringJoiner(", ", "@CsrfProtected(", ")");
    if (!config.get("trustedOrigins").isEmpty()) {
      attributes.add(
          "trustedOrigins = "
              + OriginCase.literals(OriginCase.texts(config.get("trustedOrigins"))));
    }
    if (config.path("loginEndpoint").asBoolean()) {
      attributes.add("establishesSession = true");
    }
    if (config.path("missingEvidence").asText().equals("allow")) {
      attributes.add("dangerously = Danger.ACCEPT_MISSING_EVIDENCE");
    }
    return attributes.toString();
  }

  /** The annotation of the method that would serve the request: {@code HEAD} is for GET. */
  private String mark() {
    String served = verb.equals("HEAD") || verb.equals("get") ? "GET" : verb;
    String mark = NAMED_BY_JAKARTA_REST.contains(served) ? "@" + served : "@Custom";
    return config.path("stateChanging").asBoolean() ? mark + " @StateChanging" : mark;
  }

  /** Of a verb that Jakarta REST has an annotation for, this one is on no method. */
  private String custom() {
    return NAMED_BY_JAKARTA_REST.contains(verb) ? "UNUSED" : verb;
  }
}
