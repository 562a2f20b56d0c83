package dev.latchkey.policy;

import java.util.regex.Pattern;

/** What is wrong with the text of an origin pattern before one looks at its parts. */
final class TextSyntax {

  private static final String PATTERN_CHARACTERS = "\\^$(){}|";

  private static final Pattern SPACED_COMMA = Pattern.compile("[ \\t]*,[ \\t]*");

  private TextSyntax() {}

  /** The first rule that the text breaks, or {@code null}. */
  static OriginTextRule flaw(String text) {
    if (text.isEmpty()) {
      return OriginTextRule.EMPTY;
    }
    if (text.length() > RequestOrigin.LONGEST) {
      return OriginTextRule.TOO_LONG;
    }
    boolean list = hasListComma(text);
    // Blanks beside the commas of a list are not what is wrong with it.
    String dense = list ? SPACED_COMMA.matcher(text).replaceAll(",") : text;
    if (dense.codePoints().anyMatch(TextSyntax::isBlankOrInvisible)) {
      return OriginTextRule.WHITESPACE_OR_CONTROL;
    }
    if (text.equals("null")) {
      return OriginTextRule.NULL_ORIGIN;
    }
    if (isPattern(text)) {
      return OriginTextRule.PATTERN_SYNTAX;
    }
    return list ? OriginTextRule.LIST_IN_ONE_STRING : null;
  }

  /** White space of any script, and characters without a shape: they hide in a source file. */
  static boolean isBlankOrInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isPattern(String text) {
    boolean delimited = text.length() > 1 && text.startsWith("/") && text.endsWith("/");
    return delimited
        || text.contains("://.*")
        || text.contains("://.+")
        || text.contains("?://")
        || text.chars().anyMatch(c -> PATTERN_CHARACTERS.indexOf(c) >= 0);
  }

  /** A comma between brackets belongs to a list of ports, which has a rule of its own. */
  private static boolean hasListComma(String text) {
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == ',' && depth <= 0) {
        return true;
      }
    }
    return false;
  }
}
