package dev.latchkey.compatibility.compiled;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The request of one vector, as lines for a socket. */
final class VectorRequest {

  /** Keys of {@code others} that tell about the handler, not about headers. */
  private static final Set<String> NO_HEADERS =
      Set.of("handlerStatus", "handlerSets", "exception", "originLines", "scheme");

  private VectorRequest() {}

  static String line(JsonNode request, String path) {
    return request.get("method").asText() + " " + path;
  }

  static List<String> headers(JsonNode request, boolean withRequestedHeaders) {
    List<String> headers = new ArrayList<>();
    JsonNode others = request.path("others");
    if (others.has("originLines")) {
      others.get("originLines").forEach(origin -> headers.add("Origin: " + origin.asText()));
    } else if (!request.get("origin").isNull()) {
      headers.add("Origin: " + request.get("origin").asText());
    }
    if (!request.get("acrm").isNull()) {
      headers.add("Access-Control-Request-Method: " + request.get("acrm").asText());
    }
    if (withRequestedHeaders) {
      request
          .get("acrh")
          .forEach(line -> headers.add("Access-Control-Request-Headers: " + line.asText()));
    }
    for (Map.Entry<String, JsonNode> other : others.properties()) {
      if (!NO_HEADERS.contains(other.getKey())) {
        headers.add(other.getKey() + ": " + other.getValue().asText());
      }
    }
    if (!request.get("method").asText().matches("GET|HEAD|OPTIONS|DELETE")) {
      headers.add("Content-Length: 0");
    }
    return headers;
  }
}
