package dev.latchkey.policy;

/**
 * The parts of a text that has {@code ://} in it, none of them judged.
 *
 * @param scheme what stands before {@code ://}
 * @param host the host with its wildcard and brackets
 * @param port what stands after the host, with its colon; empty if there is none
 * @param tail path, query and fragment
 */
record OriginParts(String scheme, String host, String port, String tail) {

  static OriginParts of(String text) {
    int separator = text.indexOf("://");
    int start = separator + 3;
    int tail = start;
    while (tail < text.length() && "/?#".indexOf(text.charAt(tail)) < 0) {
      tail++;
    }
    String authority = text.substring(start, tail);
    int hostEnd = RequestOrigin.hostEnd(authority, 0);
    return new OriginParts(
        text.substring(0, separator),
        authority.substring(0, hostEnd),
        authority.substring(hostEnd),
        text.substring(tail));
  }

  String authority() {
    return host + port;
  }

  boolean hasHostWildcard() {
    return host.startsWith("*.");
  }

  boolean hasPortWildcard() {
    return port.equals(":*");
  }

  /** The host without the wildcard. */
  String base() {
    return hasHostWildcard() ? host.substring(2) : host;
  }

  /** The host without the wildcard, as DNS and the Public Suffix List spell it. */
  String domain() {
    String base = base();
    return base.endsWith(".") ? base.substring(0, base.length() - 1) : base;
  }

  OriginParts withScheme(String other) {
    return new OriginParts(other, host, port, tail);
  }

  OriginParts withHost(String other) {
    return new OriginParts(scheme, other, port, tail);
  }

  OriginParts withBase(String other) {
    return withHost(hasHostWildcard() ? "*." + other : other);
  }

  OriginParts withPort(String other) {
    return new OriginParts(scheme, host, other, tail);
  }

  OriginParts withTail(String other) {
    return new OriginParts(scheme, host, port, other);
  }

  /** The text again. */
  @Override
  public String toString() {
    return scheme + "://" + host + port + tail;
  }
}
