package dev.latchkey.processor.read;

/** Path templates in the form of the table: without a slash at either end. */
final class Paths {

  private Paths() {}

  static String trim(String template) {
    int from = 0;
    int to = template.length();
    while (from < to && template.charAt(from) == '/') {
      from++;
    }
    while (to > from && template.charAt(to - 1) == '/') {
      to--;
    }
    return template.substring(from, to);
  }
}
