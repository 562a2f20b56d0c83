package dev.latchkey.cors;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

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
    headers.keySet().removeIf(name::equalsIgnoreCase);
  }

  /** Removes every header of the CORS protocol, and tells whether there was one. */
  static boolean removeCors(Map<String, List<Object>> headers) {
    boolean found = false;
    Iterator<String> names = headers.keySet().iterator();
    while (names.hasNext()) {
      if (HeaderNames.isCors(names.next())) {
        names.remove();
        found = true;
      }
    }
    return found;
  }
}
