package dev.latchkey.cors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Adds {@code Origin} to {@code Vary}, so that no cache gives one origin's response to another.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5">RFC 9110, section 12.5.5</a>
 * @see <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches">Fetch, CORS protocol
 *     and HTTP caches</a>
 */
final class VaryHeader {

  private VaryHeader() {}

  /** Merges into what is there; the result is one line, since some caches read no more. */
  static void addOrigin(Map<String, List<Object>> headers) {
    List<Object> values = valuesOf(headers);
    if (values == null || values.isEmpty()) {
      HeaderMap.put(headers, CorsHeaders.VARY, CorsHeaders.ORIGIN);
    } else if (!namesOrigin(values)) {
      List<String> all = new ArrayList<>();
      values.forEach(value -> all.add(String.valueOf(value)));
      all.add(CorsHeaders.ORIGIN);
      HeaderMap.remove(headers, CorsHeaders.VARY);
      HeaderMap.put(headers, CorsHeaders.VARY, String.join(", ", all));
    }
  }

  private static List<Object> valuesOf(Map<String, List<Object>> headers) {
    List<Object> found = headers.get(CorsHeaders.VARY);
    if (found != null) {
      return found;
    }
    for (Map.Entry<String, List<Object>> header : headers.entrySet()) {
      if (header.getKey().equalsIgnoreCase(CorsHeaders.VARY)) {
        return header.getValue();
      }
    }
    return null;
  }

  private static boolean namesOrigin(List<Object> values) {
    for (Object value : values) {
      for (String token : String.valueOf(value).split(",")) {
        String name = token.strip();
        if (name.equals("*") || name.equalsIgnoreCase(CorsHeaders.ORIGIN)) {
          return true;
        }
      }
    }
    return false;
  }
}
