package dev.latchkey.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Headers of a request, in a map that ignores the case of names. */
final class HeadersOf {

  private HeadersOf() {}

  /** Names and values in turn. A name that stands twice becomes two lines. */
  static Map<String, List<String>> request(String... namesAndValues) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int at = 0; at < namesAndValues.length; at += 2) {
      add(headers, namesAndValues[at], namesAndValues[at + 1]);
    }
    return headers;
  }

  /** The same with a cookie. */
  static Map<String, List<String>> credentialed(String... namesAndValues) {
    Map<String, List<String>> headers = request(namesAndValues);
    add(headers, "Cookie", "__Host-session=1");
    return headers;
  }

  static void add(Map<String, List<String>> headers, String name, String value) {
    headers.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
  }
}
