package dev.latchkey.testkit.browser;

import dev.latchkey.policy.Site;
import java.time.Instant;
import java.util.Optional;

/**
 * A cookie as a browser keeps it.
 *
 * @param name the name; may be empty
 * @param value the value
 * @param domain the host, or the domain whose hosts it is for
 * @param hostOnly whether it is for that host alone
 * @param path the path that paths of requests begin with
 * @param secure whether it stays off plain connections
 * @param httpOnly whether no script sees it
 * @param sameSite what it says of other sites
 * @param partition the top-level site that it is kept for; empty if it is for all
 * @param created when it was set
 * @param expires when it ends; empty if with the browser
 * @see <a
 *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.7">RFC
 *     6265bis, storage model</a>
 */
record Cookie(
    String name,
    String value,
    String domain,
    boolean hostOnly,
    String path,
    boolean secure,
    boolean httpOnly,
    SameSite sameSite,
    Optional<Site> partition,
    Instant created,
    Optional<Instant> expires) {

  /** What makes two cookies one. */
  record Key(String name, String domain, boolean hostOnly, String path, Optional<Site> partition) {}

  Key key() {
    return new Key(name, domain, hostOnly, path, partition);
  }

  boolean isExpired(Instant now) {
    return expires.filter(end -> !end.isAfter(now)).isPresent();
  }

  Cookie createdAt(Instant other) {
    return new Cookie(
        name, value, domain, hostOnly, path, secure, httpOnly, sameSite, partition, other, expires);
  }

  /** Whether it is for that place, whoever asks. */
  boolean matches(Url url) {
    boolean host =
        hostOnly
            ? url.origin().host().equals(domain)
            : CookieDomain.matches(url.origin().host(), domain);
    return host
        && CookiePath.matches(url.path(), path)
        && (!secure || url.origin().isPotentiallyTrustworthy());
  }

  /** As it stands in a {@code Cookie} header. */
  @Override
  public String toString() {
    return name.isEmpty() ? value : name + '=' + value;
  }
}
