package dev.latchkey.testkit.browser;

import java.util.Optional;

/**
 * The {@code Origin} of a request.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#append-a-request-origin-header">Fetch, append a
 *     request Origin header</a>
 */
final class OriginHeader {

  private OriginHeader() {}

  static Optional<String> of(Request request) {
    if (request.tainting() == Tainting.CORS) {
      return Optional.of(request.serializedOrigin());
    }
    if (request.method().equals("GET") || request.method().equals("HEAD")) {
      return Optional.empty();
    }
    boolean hidden = request.mode() != RequestMode.CORS && isHidden(request);
    return Optional.of(hidden ? Origin.NULL : request.serializedOrigin());
  }

  private static boolean isHidden(Request request) {
    return switch (request.client().referrerPolicy()) {
      case NO_REFERRER -> true;
      case NO_REFERRER_WHEN_DOWNGRADE, STRICT_ORIGIN, STRICT_ORIGIN_WHEN_CROSS_ORIGIN ->
          request.client().tuple().filter(Origin.Tuple::isSecure).isPresent()
              && !request.url().origin().isSecure();
      case SAME_ORIGIN -> !request.client().isSameOrigin(request.url().origin());
      case ORIGIN, ORIGIN_WHEN_CROSS_ORIGIN, UNSAFE_URL -> false;
    };
  }
}
