package dev.latchkey.testkit.browser;

import java.util.Optional;

/**
 * Who asks.
 *
 * @param origin the origin of the page; empty if the user typed the address
 * @param referrerPolicy what the page says of itself to others
 * @see <a href="https://fetch.spec.whatwg.org/#concept-request-client">Fetch, client</a>
 */
record Client(Optional<Origin> origin, ReferrerPolicy referrerPolicy) {

  /** The address bar. */
  static final Client USER = new Client(Optional.empty(), ReferrerPolicy.DEFAULT);

  boolean isUser() {
    return origin.isEmpty();
  }

  boolean isSameOrigin(Origin.Tuple other) {
    return origin.filter(own -> own.isSameOrigin(other)).isPresent();
  }

  /** Nobody's request counts as the site's own. */
  boolean isSameSite(Origin.Tuple other) {
    return isUser() || origin.get().isSameSite(other);
  }

  /** The origin, unless it is opaque. */
  Optional<Origin.Tuple> tuple() {
    return origin.filter(Origin.Tuple.class::isInstance).map(Origin.Tuple.class::cast);
  }

  Client withReferrerPolicy(ReferrerPolicy other) {
    return new Client(origin, other);
  }
}
