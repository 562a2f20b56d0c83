package dev.latchkey.testkit.browser;

import java.util.Optional;

/**
 * The {@code Referer} of a request. The model knows of a page no more than its origin, so the URL
 * of each page is that of its origin's root.
 *
 * @see <a
 *     href="https://w3c.github.io/webappsec-referrer-policy/#determine-requests-referrer">Referrer
 *     Policy, determine request's referrer</a>
 */
final class RefererHeader {

  private RefererHeader() {}

  /** Sandboxed pages, and the address bar, have none. */
  static Optional<String> of(Request request) {
    return request
        .client()
        .tuple()
        .filter(page -> isTold(page, request))
        .map(page -> page.serialize() + '/');
  }

  private static boolean isTold(Origin.Tuple page, Request request) {
    Origin.Tuple target = request.url().origin();
    boolean downgrade = page.isPotentiallyTrustworthy() && !target.isPotentiallyTrustworthy();
    return switch (request.client().referrerPolicy()) {
      case NO_REFERRER -> false;
      case SAME_ORIGIN -> page.isSameOrigin(target);
      case NO_REFERRER_WHEN_DOWNGRADE, STRICT_ORIGIN -> !downgrade;
      case STRICT_ORIGIN_WHEN_CROSS_ORIGIN -> page.isSameOrigin(target) || !downgrade;
      case ORIGIN, ORIGIN_WHEN_CROSS_ORIGIN, UNSAFE_URL -> true;
    };
  }
}
