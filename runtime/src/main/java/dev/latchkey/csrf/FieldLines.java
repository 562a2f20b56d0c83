package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/**
 * Finds the lines of a field in a request's headers.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.2">RFC 9110, section 5.2</a>
 */
final class FieldLines {

  private FieldLines() {}

  /** The lines in order, none if there is no such field. The map need not ignore case. */
  static List<String> of(Map<String, List<String>> headers, String name) {
    List<String> lines = headers.get(name);
    if (lines != null) {
      return lines;
    }
    for (Map.Entry<String, List<String>> field : headers.entrySet()) {
      if (name.equalsIgnoreCase(field.getKey()) && field.getValue() != null) {
        return field.getValue();
      }
    }
    return List.of();
  }
}
