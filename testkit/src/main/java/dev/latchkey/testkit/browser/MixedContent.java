package dev.latchkey.testkit.browser;

import java.util.Optional;

/**
 * What a page of https may not load: anything that the network could have changed.
 *
 * @see <a href="https://w3c.github.io/webappsec-mixed-content/#should-block-fetch">Mixed Content,
 *     should fetching request be blocked</a>
 */
final class MixedContent {

  private MixedContent() {}

  static Optional<String> error(Request request) {
    boolean mixed =
        !request.isNavigation()
            && request.client().tuple().filter(Origin.Tuple::isSecure).isPresent()
            && !request.url().origin().isPotentiallyTrustworthy();
    return mixed
        ? Optional.of(
            "A page of https loads nothing from %s, which is http (Mixed Content)."
                .formatted(request.url().origin().serialize()))
        : Optional.empty();
  }
}
