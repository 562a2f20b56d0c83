package dev.latchkey.policy;

/** Path templates without what matches nothing: the names of their variables, slashes around. */
final class PathShape {

  private final String template;
  private final StringBuilder shape;
  private int at;

  private PathShape(String template) {
    this.template = template;
    this.shape = new StringBuilder(template.length());
  }

  /** {@code a/{id}/{n: [0-9]+}/} becomes {@code a/{}/{:[0-9]+}}. */
  static String of(String template) {
    PathShape shape = new PathShape(template);
    while (shape.at < template.length()) {
      shape.advance();
    }
    return withoutSlashes(shape.shape.toString());
  }

  private void advance() {
    int close = template.charAt(at) == '{' ? closing() : -1;
    if (close < 0) {
      shape.append(template.charAt(at++));
    } else {
      variable(template.substring(at + 1, close));
      at = close + 1;
    }
  }

  private void variable(String inside) {
    int colon = inside.indexOf(':');
    shape.append('{').append(colon < 0 ? "" : ":" + inside.substring(colon + 1).strip());
    shape.append('}');
  }

  /** A regular expression may hold braces of its own. */
  private int closing() {
    int depth = 0;
    for (int next = at; next < template.length(); next++) {
      char c = template.charAt(next);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return next;
      }
    }
    return -1;
  }

  /** A slash at either end takes part in ranking at most. */
  static String withoutSlashes(String path) {
    int begin = path.startsWith("/") ? 1 : 0;
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    return begin < end ? path.substring(begin, end) : "";
  }
}
