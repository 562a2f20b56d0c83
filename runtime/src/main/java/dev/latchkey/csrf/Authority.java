package dev.latchkey.csrf;

/**
 * The authority of a canonical origin: its host, and its port unless that is the scheme's default.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.2">RFC 9110, section 7.2</a>
 */
final class Authority {

  private static final String SEPARATOR = "://";

  private Authority() {}

  /**
   * Whether {@code Host} names the origin's authority. Its letters may be of any case, and a client
   * may write the default port.
   */
  static boolean isNamedBy(String host, String origin) {
    int start = start(origin);
    int length = origin.length() - start;
    return length == lengthWithoutDefaultPort(host, origin)
        && CaseInsensitive.regionMatches(origin, start, host, 0, length);
  }

  /**
   * Whether {@code Host} and the origin have the same host, whatever their ports: a proxy may have
   * changed or lost that of the request. A dot behind a name belongs to the DNS.
   */
  static boolean isOfHost(String host, String origin) {
    int start = start(origin);
    int length = endOfHost(origin, start) - start;
    return length == endOfHost(host, 0)
        && CaseInsensitive.regionMatches(origin, start, host, 0, length);
  }

  /** Where the host ends that begins there, without a last dot. */
  private static int endOfHost(String text, int start) {
    int name = text.startsWith("[", start) ? text.indexOf(']', start) : start;
    int colon = text.indexOf(':', name);
    int end = colon < 0 ? text.length() : colon;
    return end > start && text.charAt(end - 1) == '.' ? end - 1 : end;
  }

  /** Whether two origins differ in their schemes at most. */
  static boolean isShared(String origin, String other) {
    int start = start(origin);
    int otherStart = start(other);
    int length = origin.length() - start;
    return length == other.length() - otherStart
        && origin.regionMatches(start, other, otherStart, length);
  }

  /** Whether the origin has this scheme, as a request names it. */
  static boolean hasScheme(String origin, String scheme) {
    return origin.startsWith(SEPARATOR, scheme.length())
        && CaseInsensitive.startsWith(origin, scheme);
  }

  private static int start(String origin) {
    return origin.indexOf(SEPARATOR) + SEPARATOR.length();
  }

  private static int lengthWithoutDefaultPort(String host, String origin) {
    String port = origin.startsWith("https:") ? ":443" : ":80";
    boolean web = origin.startsWith("https:") || origin.startsWith("http:");
    return web && host.endsWith(port) ? host.length() - port.length() : host.length();
  }
}
