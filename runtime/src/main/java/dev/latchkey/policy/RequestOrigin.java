package dev.latchkey.policy;

/**
 * Judges the {@code Origin} of a request.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#origin-header">Fetch, the Origin header</a>
 */
public final class RequestOrigin {

  /** 64 characters of scheme, 3 of separator, 253 of host, 6 of port with its colon. */
  static final int LONGEST = 326;

  private RequestOrigin() {}

  /**
   * Whether a text is one origin, spelled the way in which browsers serialize it: {@code
   * scheme://host}, with {@code :port} unless that is the scheme's default. Hosts with underscores
   * and with a dot at the end pass, for browsers send them. {@code null} (the origin) does not
   * pass.
   *
   * <p>It allocates nothing for an origin that passes, and looks at 326 characters at most.
   *
   * @param origin the value of the header, which anybody may have written; {@code null} if there is
   *     none
   * @return {@code true} if it is canonical
   */
  public static boolean isCanonical(String origin) {
    boolean plausible = origin != null && origin.length() <= LONGEST;
    int schemeEnd = plausible ? origin.indexOf("://") : -1;
    if (schemeEnd < 0 || SchemeSyntax.flaw(origin, 0, schemeEnd) != null) {
      return false;
    }
    int host = schemeEnd + 3;
    int hostEnd = hostEnd(origin, host);
    return HostSyntax.flaw(origin, host, hostEnd, HostSyntax.LONGEST) == null
        && (hostEnd == origin.length()
            || PortSyntax.flaw(origin, hostEnd + 1, origin.length()) == null);
  }

  /** The place of the colon before the port, or the end of the text. */
  static int hostEnd(String origin, int host) {
    int close = origin.startsWith("[", host) ? origin.indexOf(']', host) : host;
    int colon = close < 0 ? -1 : origin.indexOf(':', close);
    return colon < 0 ? origin.length() : colon;
  }
}
