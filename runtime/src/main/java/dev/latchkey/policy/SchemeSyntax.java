package dev.latchkey.policy;

/**
 * The scheme of an origin. Nothing here allocates: the request path uses it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3.1">RFC 3986, section 3.1</a>
 */
final class SchemeSyntax {

  private static final int LONGEST = 64;

  /** Schemes whose URLs never name a tuple origin of their own. */
  private static final String[] OPAQUE = {
    "about", "blob", "data", "filesystem", "javascript", "mailto", "tel", "urn"
  };

  private SchemeSyntax() {}

  /** The first rule that the scheme breaks, or {@code null}. */
  static OriginTextRule flaw(String text, int from, int to) {
    if (from == to) {
      return OriginTextRule.MISSING_SCHEME;
    }
    OriginTextRule meaning = pageless(text, from, to);
    return meaning == null ? grammarFlaw(text, from, to) : meaning;
  }

  /** The rule against a scheme whose pages send {@code null}, or {@code null}. */
  static OriginTextRule pageless(String text, int from, int to) {
    if (is("file", text, from, to)) {
      return OriginTextRule.FILE_SCHEME;
    }
    for (String scheme : OPAQUE) {
      if (is(scheme, text, from, to)) {
        return OriginTextRule.OPAQUE_SCHEME;
      }
    }
    return null;
  }

  private static OriginTextRule grammarFlaw(String text, int from, int to) {
    boolean upper = false;
    boolean bad = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '*') {
        return OriginTextRule.WILDCARD_SCHEME;
      }
      upper |= Ascii.isUpper(c);
      bad |= !Ascii.isUpper(c) && !isSchemeCharacter(c, at == from);
    }
    if (bad) {
      return OriginTextRule.BAD_SCHEME;
    }
    if (to - from > LONGEST) {
      return OriginTextRule.SCHEME_TOO_LONG;
    }
    return upper ? OriginTextRule.SCHEME_UPPERCASE : null;
  }

  private static boolean isSchemeCharacter(char c, boolean first) {
    return Ascii.isLower(c) || (!first && (Ascii.isDigit(c) || c == '+' || c == '-' || c == '.'));
  }

  private static boolean is(String scheme, String text, int from, int to) {
    return to - from == scheme.length()
        && text.regionMatches(true, from, scheme, 0, scheme.length());
  }
}
