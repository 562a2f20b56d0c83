package dev.latchkey.csrf;

import java.util.List;

/**
 * The cookies of one name in a request, read from its raw lines.
 *
 * <p>Browsers separate pairs by semicolons, whatever quotes say; the name goes up to the first
 * equals sign, and its case counts. A pair without an equals sign is a cookie without a name.
 *
 * <p>Servers read more into it: some drop white space and other invisible characters around a name,
 * some take a comma for a semicolon, as RFC 2109 said, and an old browser sends a cookie without a
 * name as {@code =session=x}. Another host of the same site can plant such a cookie even beside one
 * whose name begins with {@code __Host-}. So whatever some server may take for the cookie makes the
 * request ambiguous, and none of them is trusted.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.8.3">
 *     RFC 6265bis, section 5.8.3</a>
 */
final class Cookies {

  private final String name;
  private int found;
  private boolean doubtful;
  private String value = "";

  private Cookies(String name) {
    this.name = name;
  }

  /** Reads the lines; none is a list that is null or empty. */
  static Cookies named(String name, List<String> lines) {
    Cookies cookies = new Cookies(name);
    for (String line : lines == null ? List.<String>of() : lines) {
      if (line != null) {
        cookies.read(line);
      }
    }
    return cookies;
  }

  /** Whether there is more than one, or what some servers would take for one. */
  boolean isAmbiguous() {
    return found > 1 || doubtful;
  }

  /** The value of the only one with its quotes; empty if there is none or it says nothing. */
  String value() {
    return value.equals("\"\"") ? "" : value;
  }

  /** Jumps from one place where the name stands to the next. */
  private void read(String line) {
    for (int at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
      int before = skipInvisibleBackwards(line, at - 1);
      int after = skipInvisible(line, at + name.length());
      if (isBoundary(line, before) && after < line.length() && line.charAt(after) == '=') {
        add(line, at, after);
      }
    }
  }

  private void add(String line, int at, int equals) {
    if (equals == at + name.length() && isPlainStart(line, at)) {
      found++;
      int semicolon = line.indexOf(';', equals);
      int end = semicolon < 0 ? line.length() : semicolon;
      value = Blanks.strip(line, equals + 1, end);
    } else {
      doubtful = true;
    }
  }

  /** Only spaces stand between a pair and the semicolon before it. */
  private static boolean isPlainStart(String line, int start) {
    int before = start - 1;
    while (before >= 0 && line.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || line.charAt(before) == ';';
  }

  private static boolean isBoundary(String line, int at) {
    return at < 0 || line.charAt(at) == ';' || line.charAt(at) == ',';
  }

  private static int skipInvisibleBackwards(String line, int from) {
    int at = from;
    while (at >= 0 && (isInvisible(line.charAt(at)) || line.charAt(at) == '=')) {
      at--;
    }
    return at;
  }

  private static int skipInvisible(String line, int from) {
    int at = from;
    while (at < line.length() && isInvisible(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** All but visible ASCII: white space of any script, in any encoding, is among the rest. */
  private static boolean isInvisible(char c) {
    return c <= ' ' || c > '~';
  }
}
