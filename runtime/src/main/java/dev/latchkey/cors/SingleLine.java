package dev.latchkey.cors;

import java.util.List;

/** Reads a header that a request may hold once. */
final class SingleLine {

  private SingleLine() {}

  /**
   * Returns the value of the only line without spaces and tabs around it, or null if there are more
   * lines or none.
   */
  static String only(List<String> lines) {
    return lines.size() == 1 ? trim(lines.get(0)) : null;
  }

  /** Optional white space as in RFC 9110, section 5.6.3; containers leave some of it. */
  private static String trim(String value) {
    int start = 0;
    int end = value.length();
    while (start < end && isBlank(value.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether a value is a list: a browser sends one origin. */
  static boolean isList(String value) {
    return value.indexOf(',') >= 0 || value.indexOf(' ') >= 0;
  }
}
