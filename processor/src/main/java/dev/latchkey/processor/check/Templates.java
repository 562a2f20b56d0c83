package dev.latchkey.processor.check;

/** Path templates without the names of their variables, which match nothing. */
final class Templates {

  private Templates() {}

  /** {@code a/{id}/{n: [0-9]+}} becomes {@code a/{}/{:[0-9]+}}. */
  static String shape(String template) {
    StringBuilder shape = new StringBuilder(template.length());
    int at = 0;
    while (at < template.length()) {
      int close = template.charAt(at) == '{' ? closing(template, at) : -1;
      if (close < 0) {
        shape.append(template.charAt(at++));
      } else {
        String inside = template.substring(at + 1, close);
        int colon = inside.indexOf(':');
        shape
            .append('{')
            .append(colon < 0 ? "" : ":" + inside.substring(colon + 1).trim())
            .append('}');
        at = close + 1;
      }
    }
    // A slash at the end takes part in ranking, and in nothing else.
    boolean slash = shape.length() > 0 && shape.charAt(shape.length() - 1) == '/';
    return slash ? shape.substring(0, shape.length() - 1) : shape.toString();
  }

  /** A regular expression may hold braces of its own. */
  private static int closing(String template, int open) {
    int depth = 0;
    for (int at = open; at < template.length(); at++) {
      if (template.charAt(at) == '{') {
        depth++;
      } else if (template.charAt(at) == '}' && --depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
