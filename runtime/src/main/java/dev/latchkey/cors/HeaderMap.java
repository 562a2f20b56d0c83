package dev.latchkey.cors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes to a response's headers, whose map need not ignore case. */
final class HeaderMap {

  private HeaderMap() {}

  /** Sets a header. The list is one that other filters may add to. */
  static void put(Map<String, List<Object>> headers, String name, Object value) {
    List<Object> values = new ArrayList<>(1);
    values.add(value);
    headers.put(name, values);
  }

  /** Removes a header, whatever the case of its name. */
  static void remove(Map<String, List<Object>> headers, String name) {
    removeIf(headers, name::equalsIgnoreCase);
  }

  /** Removes every header of the CORS protocol, and tells whether there was one. */
  static boolean removeCors(Map<String, List<Object>> headers) {
    return removeIf(headers, CorsHeaders::isCors);
  }

  /** By way of the map itself: the key set of some containers' maps is a copy. */
  private static boolean removeIf(Map<String, List<Object>> headers, Predicate<String> condition) {
    List<String> names = null;
    for (String name : headers.keySet()) {
      if (condition.test(name)) {
        names = names == null ? new ArrayList<>() : names;
        names.add(name);
      }
    }
    if (names != null) {
      names.forEach(headers::remove);
    }
    return names != null;
  }
}
