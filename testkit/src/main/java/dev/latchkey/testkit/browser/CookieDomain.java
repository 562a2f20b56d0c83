package dev.latchkey.testkit.browser;

import dev.latchkey.policy.Site;

/**
 * The domain of a cookie beside hosts.
 *
 * @see <a
 *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.3">RFC
 *     6265bis, domain matching</a>
 */
final class CookieDomain {

  private CookieDomain() {}

  static boolean matches(String host, String domain) {
    return host.equals(domain) || host.endsWith('.' + domain) && !Site.isAddress(host);
  }
}
