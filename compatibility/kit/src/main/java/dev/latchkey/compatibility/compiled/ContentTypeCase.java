package dev.latchkey.compatibility.compiled;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.processor.Compilations;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;

/** One vector of the content-type gate: a resource class of its own, and the requests to it. */
record ContentTypeCase(JsonNode vector) {

  static final String FACTS = "@BrowserFacing(publicOrigins = \"https://app.example.com\")";

  /** What the origin gate accepts, so that the other gate is asked. */
  static final List<String> OWN_PAGE =
      List.of(
          "Host: app.example.com",
          "Cookie: session=1",
          "Sec-Fetch-Site: same-origin",
          "Origin: https://app.example.com");

  String id() {
    return vector.get("id").asText();
  }

  boolean isAllowed() {
    return vector.get("expectProtectedEndpoint").asText().equals("allow");
  }

  /** Whether nothing says the type of what is sent, if anything is. */
  boolean isUntyped() {
    return vector.get("requestContentType").isNull();
  }

  JavaFileObject source() {
    return Compilations.source(
        "vectors." + id(),
        "package vectors;",
        "import dev.latchkey.*;",
        "import dev.latchkey.compatibility.served.Journal;",
        "import jakarta.ws.rs.*;",
        "@Path(\"" + id() + "\")",
        "@CsrfProtected(also = " + gates() + ")",
        "public class " + id() + " {",
        "  @POST @Consumes({" + consumed() + "})",
        "  public String serve(byte[] entity) {",
        "    Journal.ran(\"" + id() + "\"); return \"done\";",
        "  }",
        "}");
  }

  private String gates() {
    return hasCustomHeader() ? "{Gate.CONTENT_TYPE, Gate.CUSTOM_HEADER}" : "Gate.CONTENT_TYPE";
  }

  private boolean hasCustomHeader() {
    return vector.get("requiredCustomHeaderPresent").asBoolean();
  }

  private String consumed() {
    return StreamSupport.stream(vector.get("consumes").spliterator(), false)
        .map(type -> '"' + type.asText() + '"')
        .collect(Collectors.joining(", "));
  }

  /** The request of the vector, by a page of the application. */
  WireRequest request() {
    return vector.get("bodyPresent").asBoolean() ? withoutBody().carrying("{}") : withoutBody();
  }

  /** The same, with nothing that could have a type: a naive server looks at none then. */
  WireRequest withoutBody() {
    WireRequest request = to();
    return isUntyped()
        ? request
        : request.with("Content-Type: " + vector.get("requestContentType").asText());
  }

  /** What the method consumes, so that nothing but the type decides. */
  WireRequest asConsumed() {
    String type = vector.get("consumes").get(0).asText();
    return to().with("Content-Type: " + type).carrying("{}");
  }

  private WireRequest to() {
    WireRequest request = WireRequest.of("POST /api/" + id()).with(OWN_PAGE);
    return hasCustomHeader() ? request.with("X-CSRF-Token: 1") : request;
  }

  @Override
  public String toString() {
    return id() + " " + vector.get("note").asText();
  }
}
