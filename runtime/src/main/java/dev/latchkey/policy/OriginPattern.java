package dev.latchkey.policy;

/**
 * Origins that a policy names: one, all below a host, all ports of a host, or any.
 *
 * <p>The grammar is {@code *}, or {@code scheme://host[:port]}, where the host may start with
 * {@code *.}, which stands for one or more labels, and the port may be {@code *}, which stands for
 * every port, the scheme's default included. All else is spelled as browsers serialize an origin.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6454#section-6.2">RFC 6454, section 6.2</a>
 */
public final class OriginPattern {

  private final String text;
  private final boolean any;
  private final String scheme;
  private final String prefix;
  private final String host;
  private final String suffix;
  private final boolean hostWildcard;
  private final String port;
  private final boolean portWildcard;

  /** Takes a text that broke no rule. */
  OriginPattern(String text) {
    this.text = text;
    any = text.equals(Policy.ANY);
    OriginParts parts = any ? new OriginParts("", "", "", "") : OriginParts.of(text);
    scheme = parts.scheme();
    prefix = scheme + "://";
    host = parts.base();
    suffix = '.' + host;
    hostWildcard = parts.hasHostWildcard();
    port = parts.port();
    portWildcard = parts.hasPortWildcard();
  }

  /**
   * Reads a pattern.
   *
   * @param text the pattern
   * @return what it means
   * @throws IllegalArgumentException if it is none; the message is that of the finding
   */
  public static OriginPattern of(String text) {
    ParsedOrigin parsed = ParsedOrigin.of(new Setting(text, Pointer.DECLARATION));
    if (parsed instanceof ParsedOrigin.Refused refused) {
      throw new IllegalArgumentException(refused.finding().message());
    }
    return ((ParsedOrigin.Accepted) parsed).pattern();
  }

  /**
   * Whether a request's origin is one of these. The origin is read strictly and then compared byte
   * by byte; nothing is normalized. Any origin means any text.
   *
   * @param origin the value of the {@code Origin} header; {@code null} if there is none
   * @return {@code true} if it is
   */
  public boolean matches(String origin) {
    if (any) {
      return true;
    }
    if (!hostWildcard && !portWildcard) {
      return text.equals(origin);
    }
    return RequestOrigin.isCanonical(origin) && matchesCanonical(origin);
  }

  /** As {@link #matches}, for a text that is known to be canonical. */
  boolean matchesCanonical(String origin) {
    if (any || !origin.startsWith(prefix)) {
      return any;
    }
    int hostEnd = RequestOrigin.hostEnd(origin, prefix.length());
    return matchesHost(origin, prefix.length(), hostEnd)
        && (portWildcard
            || (origin.length() - hostEnd == port.length() && origin.startsWith(port, hostEnd)));
  }

  private boolean matchesHost(String origin, int from, int to) {
    int length = to - from;
    // In a canonical origin, whatever stands before the suffix is one or more whole labels.
    return hostWildcard
        ? length > suffix.length() && origin.startsWith(suffix, to - suffix.length())
        : length == host.length() && origin.startsWith(host, from);
  }

  /**
   * Whether every origin that another pattern matches is matched by this one, so that the other is
   * redundant.
   *
   * @param other a pattern
   * @return {@code true} if so; a pattern covers itself
   */
  public boolean covers(OriginPattern other) {
    if (any || other.any) {
      return any;
    }
    return scheme.equals(other.scheme)
        && coversHost(other)
        && (portWildcard || port.equals(other.port));
  }

  private boolean coversHost(OriginPattern other) {
    if (!hostWildcard) {
      return !other.hostWildcard && host.equals(other.host);
    }
    return other.host.endsWith(suffix) || (other.hostWildcard && host.equals(other.host));
  }

  /**
   * Whether all these origins are on the browser's own machine: {@code localhost}, a name below it,
   * 127.0.0.0/8 or {@code [::1]}.
   *
   * @return {@code true} if so
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6761#section-6.3">RFC 6761, section 6.3</a>
   */
  public boolean isLoopback() {
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.equals("[::1]")
        || (host.startsWith("127.") && Ipv4.isCanonical(host, 0, host.length()));
  }

  /**
   * Whether this is {@code *}.
   *
   * @return {@code true} if so
   */
  public boolean isAny() {
    return any;
  }

  /**
   * The scheme.
   *
   * @return lower case, without its colon; empty for any origin
   */
  public String scheme() {
    return scheme;
  }

  /**
   * The host without its wildcard.
   *
   * @return a domain, or an IP address, an IPv6 address in brackets; empty for any origin
   */
  public String host() {
    return host;
  }

  /**
   * Whether the host started with {@code *.}.
   *
   * @return {@code true} if so
   */
  public boolean hasHostWildcard() {
    return hostWildcard;
  }

  /**
   * Whether the port is {@code *}.
   *
   * @return {@code true} if so
   */
  public boolean hasPortWildcard() {
    return portWildcard;
  }

  /**
   * Whether two patterns have the same text, and so match the same origins.
   *
   * @param other an object
   * @return {@code true} if it is an equal pattern
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof OriginPattern pattern && text.equals(pattern.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The pattern as it was written.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return text;
  }
}
