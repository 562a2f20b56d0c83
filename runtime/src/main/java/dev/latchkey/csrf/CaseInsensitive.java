package dev.latchkey.csrf;

/**
 * Compares as protocols do. The methods of {@link String} fold letters of all scripts, so that
 * U+212A, the sign of Kelvin, equals {@code k}.
 *
 * @see <a href="https://infra.spec.whatwg.org/#ascii-case-insensitive">Infra, ASCII
 *     case-insensitive</a>
 */
final class CaseInsensitive {

  private CaseInsensitive() {}

  /** Like {@link String#regionMatches(int, String, int, int)}, with A to Z equal to a to z. */
  static boolean regionMatches(String text, int at, String other, int otherAt, int length) {
    if (at + length > text.length() || otherAt + length > other.length()) {
      return false;
    }
    for (int offset = 0; offset < length; offset++) {
      if (lower(text.charAt(at + offset)) != lower(other.charAt(otherAt + offset))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text begins with another. */
  static boolean startsWith(String text, String start) {
    return regionMatches(text, 0, start, 0, start.length());
  }

  /** Whether both say the same. */
  static boolean equal(String one, String other) {
    return one.length() == other.length() && startsWith(one, other);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
