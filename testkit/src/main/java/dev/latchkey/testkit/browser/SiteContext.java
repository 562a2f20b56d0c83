package dev.latchkey.testkit.browser;

import java.time.Duration;
import java.util.Set;

/**
 * How a request stands to the site that it goes to. Earlier hops of redirects do not count, as in
 * Chromium.
 *
 * @see <a
 *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.8.3">RFC
 *     6265bis, retrieval algorithm</a>
 */
enum SiteContext {
  /** A page of the site itself asks, or the user. */
  SAME_SITE,
  /** Another site leads the user here, by a method that changes nothing. */
  NAVIGATION,
  /** Another site leads the user here by a POST, say. */
  UNSAFE_NAVIGATION,
  /** Another site asks for something, and the user stays there. */
  CROSS_SITE;

  /** As long a cookie without {@code SameSite} goes along with the POST of another site. */
  private static final Duration LAX_ALLOWING_UNSAFE = Duration.ofMinutes(2);

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  static SiteContext of(Request request) {
    if (request.client().isSameSite(request.url().origin())) {
      return SAME_SITE;
    }
    if (!request.isNavigation()) {
      return CROSS_SITE;
    }
    return SAFE.contains(request.method()) ? NAVIGATION : UNSAFE_NAVIGATION;
  }

  /**
   * Whether a cookie goes along.
   *
   * @param age how long ago it was set
   */
  boolean sends(SameSite cookie, Duration age) {
    return switch (cookie) {
      case STRICT -> this == SAME_SITE;
      case LAX -> isLax();
      case NONE -> true;
      case DEFAULT ->
          isLax() || this == UNSAFE_NAVIGATION && age.compareTo(LAX_ALLOWING_UNSAFE) <= 0;
    };
  }

  private boolean isLax() {
    return this == SAME_SITE || this == NAVIGATION;
  }

  /** Whether a response may set a cookie: not if the user stays with another site. */
  boolean stores(SameSite cookie) {
    return cookie == SameSite.NONE || this != CROSS_SITE;
  }
}
