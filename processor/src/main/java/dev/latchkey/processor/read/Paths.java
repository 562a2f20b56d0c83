package dev.latchkey.processor.read;

/** Path templates in the form of the table. */
final class Paths {

  private Paths() {}

  /**
   * Without slashes at the start, and with at most one at the end: it matches nothing, but
   * containers count it when they rank templates.
   */
  static String trim(String template) {
    int from = 0;
    int to = template.length();
    while (from < to && template.charAt(from) == '/') {
      from++;
    }
    while (to - from > 1 && template.startsWith("//", to - 2)) {
      to--;
    }
    return template.substring(from, to);
  }

  /** Without any slash around it. */
  static String bare(String template) {
    String trimmed = trim(template);
    return trimmed.endsWith("/") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
  }
}
