package dev.latchkey.testkit.browser;

import dev.latchkey.policy.PublicSuffixes;
import dev.latchkey.policy.Site;
import java.util.Optional;

/**
 * The domain of a cookie beside hosts.
 *
 * @see <a
 *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.3">RFC
 *     6265bis, domain matching</a>
 */
final class CookieDomain {

  private CookieDomain() {}

  /** Whether a cookie is for the host that set it and no other, whatever it says. */
  static boolean isOfHost(Optional<String> domain, String host) {
    return domain.isEmpty() || Site.isAddress(host) || isSuffix(domain.get());
  }

  static boolean isSuffix(String domain) {
    return !Site.isAddress(domain) && PublicSuffixes.load().isSuffix(domain);
  }

  static boolean matches(String host, String domain) {
    return host.equals(domain) || host.endsWith('.' + domain) && !Site.isAddress(host);
  }
}
