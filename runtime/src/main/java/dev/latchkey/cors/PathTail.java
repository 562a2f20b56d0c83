package dev.latchkey.cors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a template that needs a regular expression.
 *
 * @param expression the expression, beginning with a slash
 * @param pattern the expression and what may follow it, as the last capturing group
 * @param value the template's value
 * @param <T> the values
 */
record PathTail<T>(String expression, Pattern pattern, T value) {

  /** What may follow a template. */
  enum End {
    /** A resource method: nothing but one slash. */
    CLOSED("(/)?"),

    /** A class or a locator: more segments. */
    OPEN("(/.*)?");

    private final String group;

    End(String group) {
      this.group = group;
    }
  }

  static <T> PathTail<T> of(String expression, End end, T value) {
    return new PathTail<>(expression, Pattern.compile(expression + end.group), value);
  }

  void visit(String path, int from, PathTrie.Visitor<T> visitor) {
    Matcher matcher = pattern.matcher(path).region(from, path.length());
    if (matcher.matches()) {
      int rest = matcher.start(matcher.groupCount());
      visitor.visit(value, rest < 0 ? path.length() : rest);
    }
  }
}
