package dev.latchkey.csrf;

import dev.latchkey.policy.Token;

/**
 * What the text of cookies may hold.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.1">
 *     RFC 6265bis, section 4.1.1</a>
 */
final class CookieText {

  private static final String NOTHING = "\"\"";

  private CookieText() {}

  /** Returns a name, or throws if it is none. */
  static String name(String name) {
    if (!Token.matches(name)) {
      throw new IllegalArgumentException("\"" + name + "\" is no cookie name.");
    }
    return name;
  }

  /** Returns an attribute's value, or throws if it would end the attribute. */
  static String attribute(String value) {
    if (value.indexOf(';') >= 0 || value.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException("\"" + value + "\" is no value of a cookie attribute.");
    }
    return value;
  }

  /** Whether a value says something and has no white space around it, which browsers drop. */
  static boolean isSentBackAsIs(String value) {
    int end = value.length();
    return !value.equals(NOTHING)
        && Blanks.skip(value, 0, end) == 0
        && Blanks.trim(value, 0, end) == end;
  }
}
