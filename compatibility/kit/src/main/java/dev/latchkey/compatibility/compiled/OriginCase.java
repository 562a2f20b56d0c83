package dev.latchkey.compatibility.compiled;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.ProxiedScheme;
import dev.latchkey.csrf.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;

/** One vector of the origin gate: a resource class of its own, and the request to it. */
record OriginCase(JsonNode vector) {

  private static final String COOKIE = "Cookie: session=1";

  private static final Set<String> WITHOUT_ENTITY =
      Set.of("GET", "get", "HEAD", "OPTIONS", "TRACE", "DELETE");

  /**
   * What an application declares once, for all its resources.
   *
   * @param publicOrigins where browsers see it
   * @param refusals the constants of {@code Refusal}
   */
  record Facts(List<String> publicOrigins, List<String> refusals) {

    /** Where nothing is declared, the annotation is left out: it cannot do without an origin. */
    String annotation() {
      return publicOrigins.isEmpty()
          ? ""
          : "@BrowserFacing(publicOrigins = %s, refuse = {%s})"
              .formatted(
                  literals(publicOrigins),
                  refusals.stream().map("Refusal."::concat).collect(Collectors.joining(", ")));
    }
  }

  String id() {
    return vector.get("id").asText();
  }

  boolean isAllowed() {
    return vector.get("expect").asText().equals("allow");
  }

  Reason reason() {
    return Reason.valueOf(vector.get("reasonCode").asText());
  }

  Facts facts() {
    JsonNode config = vector.get("config");
    List<String> refusals = new ArrayList<>();
    if (config.path("userInitiated").asText().equals("deny")) {
      refusals.add("USER_INITIATED");
    }
    if (config.path("strictNullOrigin").asBoolean()) {
      refusals.add("NULL_ORIGIN");
    }
    if (config.path("missingEvidence").asText().equals("deny")) {
      refusals.add("MISSING_EVIDENCE");
    }
    return new Facts(texts(config.get("publicOrigins")), refusals);
  }

  JavaFileObject source() {
    return new OriginResource(id(), method(), vector.get("config")).source();
  }

  boolean isOfGetInLowerCase() {
    return method().equals("get");
  }

  private String method() {
    return vector.get("request").get("method").asText();
  }

  WireRequest request() {
    WireRequest request = to();
    JsonNode headers = vector.get("request").get("headers");
    for (Map.Entry<String, JsonNode> header : headers.properties()) {
      for (String value : texts(header.getValue())) {
        request = request.with(header.getKey() + ": " + value);
      }
    }
    boolean ambient = vector.get("request").get("ambientCredentials").asBoolean();
    return ambient && !headers.has("Authorization") && !headers.has("Cookie")
        ? request.with(COOKIE)
        : request;
  }

  /** The same request, made by a page of the application itself. */
  WireRequest ofTheOwnPage() {
    return to().with(COOKIE, "Sec-Fetch-Site: same-origin");
  }

  private WireRequest to() {
    JsonNode request = vector.get("request");
    boolean overridden = request.path("methodOverridden").asBoolean();
    WireRequest plain =
        WireRequest.of(
            (overridden ? "POST" : method()) + " /api/" + id(),
            "Host: " + request.get("host").asText(),
            ProxiedScheme.HEADER + ": " + request.get("scheme").asText());
    WireRequest tunnelled = overridden ? plain.with("X-HTTP-Method-Override: " + method()) : plain;
    return WITHOUT_ENTITY.contains(method()) ? tunnelled : tunnelled.carrying("x");
  }

  static String literals(List<String> texts) {
    return texts.stream().map(t -> '"' + t + '"').collect(Collectors.joining(", ", "{", "}"));
  }

  static List<String> texts(JsonNode node) {
    return node.isTextual()
        ? List.of(node.asText())
        : StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Override
  public String toString() {
    return id() + " " + vector.get("note").asText();
  }
}
