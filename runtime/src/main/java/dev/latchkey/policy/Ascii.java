package dev.latchkey.policy;

/**
 * The character classes of the URL standard. {@link Character} knows digits and letters of all
 * scripts, which is not what a protocol means.
 *
 * @see <a href="https://infra.spec.whatwg.org/#ascii-code-point">Infra, ASCII code points</a>
 */
final class Ascii {

  private Ascii() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The value of a digit or a lower-case letter, up to 35; -1 for any other character. */
  static int digit(char c) {
    if (isDigit(c)) {
      return c - '0';
    }
    return isLower(c) ? c - 'a' + 10 : -1;
  }

  /** Lower-cases A to Z and nothing else, whatever the locale. */
  static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      lower.append(isUpper(c) ? (char) (c + ('a' - 'A')) : c);
    }
    return lower.toString();
  }
}
