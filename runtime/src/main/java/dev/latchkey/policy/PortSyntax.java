package dev.latchkey.policy;

/**
 * The port of an origin. Nothing here allocates: the request path uses it.
 *
 * @see <a href="https://url.spec.whatwg.org/#port-state">URL, port state</a>
 */
final class PortSyntax {

  private static final int HIGHEST = 65535;

  private PortSyntax() {}

  /**
   * The first rule that the port breaks, or {@code null}.
   *
   * @param text an origin, which starts with its scheme
   * @param from where the port starts, after its colon
   * @param to where it ends
   */
  static PortRule flaw(String text, int from, int to) {
    if (from == to) {
      return PortRule.EMPTY_PORT;
    }
    for (int at = from; at < to; at++) {
      if (!Ascii.isDigit(text.charAt(at))) {
        return PortRule.PORT_NOT_NUMERIC;
      }
    }
    if (text.charAt(from) == '0') {
      return to - from == 1 ? PortRule.PORT_ZERO : PortRule.PORT_LEADING_ZERO;
    }
    if (to - from > 5 || number(text, from, to) > HIGHEST) {
      return PortRule.PORT_RANGE;
    }
    return number(text, from, to) == defaultPort(text) ? PortRule.DEFAULT_PORT : null;
  }

  /** The value of one to five digits. */
  static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** The special schemes have default ports, and no other scheme has one. */
  private static int defaultPort(String text) {
    if (text.startsWith("https:") || text.startsWith("wss:")) {
      return 443;
    }
    if (text.startsWith("http:") || text.startsWith("ws:")) {
      return 80;
    }
    return text.startsWith("ftp:") ? 21 : -1;
  }
}
