package dev.latchkey.csrf;

import java.util.List;

/** Reads the lines of one header. There may be none, which is a list that is null or empty. */
final class HeaderLines {

  private HeaderLines() {}

  /** Whether there is a line at all. */
  static boolean arePresent(List<String> lines) {
    return lines != null && !lines.isEmpty();
  }

  /** Whether there are two, of which different readers take different ones. */
  static boolean areRepeated(List<String> lines) {
    return lines != null && lines.size() > 1;
  }

  /**
   * The value of the first line without white space around it, or null if there is no line. It is
   * the line itself where nothing has to be cut off.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.5">RFC 9110, section 5.5</a>
   */
  static String value(List<String> lines) {
    if (!arePresent(lines)) {
      return null;
    }
    String line = lines.get(0);
    return line == null ? "" : Blanks.strip(line, 0, line.length());
  }
}
