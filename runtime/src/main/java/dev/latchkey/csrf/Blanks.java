package dev.latchkey.csrf;

/**
 * White space as HTTP and cookies know it: spaces and tabs.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.3">RFC 9110, section 5.6.3</a>
 */
final class Blanks {

  private Blanks() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Where something begins, at the latest the end. */
  static int skip(String text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the last thing ends, at the earliest the start. */
  static int trim(String text, int start, int end) {
    int at = end;
    while (at > start && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** What stands between them, without white space around. */
  static String strip(String text, int start, int end) {
    int from = skip(text, start, end);
    return text.substring(from, trim(text, from, end));
  }
}
