package dev.latchkey.policy;

import java.util.Optional;

/**
 * A site: the hosts that browsers take for one party when they decide about {@code SameSite}
 * cookies. The scheme counts, the port does not.
 *
 * <p>A fact that the test kit shares, and no API for applications.
 *
 * @param scheme the scheme
 * @param domain the registrable domain, or the host where there is none: an address, {@code
 *     localhost}, a public suffix
 * @see <a href="https://html.spec.whatwg.org/multipage/browsers.html#same-site">HTML, same site</a>
 */
public record Site(String scheme, String domain) {

  /**
   * The site of an origin.
   *
   * @param scheme its scheme
   * @param host its host: lower case, in its ASCII form, an IPv6 address with its brackets
   * @return the site
   */
  public static Site of(String scheme, String host) {
    return new Site(scheme, registrable(host).orElse(host));
  }

  /** The site of an origin, or of the origins below a domain that belongs to one party. */
  static Site of(OriginPattern origin) {
    return of(origin.scheme(), origin.host());
  }

  /** The registrable domain of a host; empty for addresses and public suffixes. */
  static Optional<String> registrable(String host) {
    return isAddress(host) ? Optional.empty() : PublicSuffixes.load().registrableDomain(host);
  }

  /**
   * Whether a host is an IP address and no name.
   *
   * @param host a host as origins spell it, an IPv6 address with its brackets
   * @return {@code true} if so
   */
  public static boolean isAddress(String host) {
    return host.startsWith("[") || Ipv4.isCanonical(host, 0, host.length());
  }

  /** Whether some origin that a pattern matches is of this site. */
  boolean meets(OriginPattern origins) {
    if (origins.isAny()) {
      return true;
    }
    boolean below = origins.hasHostWildcard() && domain.endsWith('.' + origins.host());
    return scheme.equals(origins.scheme()) && (below || equals(of(origins)));
  }
}
