package dev.latchkey.csrf;

import dev.latchkey.policy.Token;

/**
 * Reads the value of a {@code Content-Type}: more strictly than RFC 9110 where readers disagree. A
 * parameter without a value, a semicolon without a parameter and anything outside of ASCII make it
 * no media type.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1">RFC 9110, section 8.3.1</a>
 */
final class MediaTypeText {

  private static final int NONE = -1;

  private MediaTypeText() {}

  /**
   * Where type and subtype end, which is where the parameters begin, or a negative number if the
   * text is no media type.
   *
   * @param text without white space around it
   */
  static int essenceEnd(String text) {
    int slash = tokenEnd(text, 0);
    if (slash == 0 || !isAt(text, slash, '/')) {
      return NONE;
    }
    int end = tokenEnd(text, slash + 1);
    return end > slash + 1 && endsInParameters(text, end) ? end : NONE;
  }

  private static boolean endsInParameters(String text, int from) {
    int at = from;
    while (at != NONE && at < text.length()) {
      at = parameterEnd(text, at);
    }
    return at == text.length();
  }

  private static int parameterEnd(String text, int from) {
    int semicolon = Blanks.skip(text, from, text.length());
    if (!isAt(text, semicolon, ';')) {
      return NONE;
    }
    int name = Blanks.skip(text, semicolon + 1, text.length());
    int equals = tokenEnd(text, name);
    if (equals == name || !isAt(text, equals, '=')) {
      return NONE;
    }
    return isAt(text, equals + 1, '"') ? quotedEnd(text, equals + 2) : valueEnd(text, equals + 1);
  }

  private static int valueEnd(String text, int from) {
    int end = tokenEnd(text, from);
    return end == from ? NONE : end;
  }

  /** From behind the first quotation mark to behind the last. */
  private static int quotedEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 1 : 0;
      if (at == text.length() || !isText(text.charAt(at))) {
        return NONE;
      }
      at++;
    }
    return at < text.length() ? at + 1 : NONE;
  }

  private static int tokenEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Token.isTokenCharacter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isAt(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static boolean isText(char c) {
    return c >= ' ' && c <= '~' || c == '\t';
  }
}
