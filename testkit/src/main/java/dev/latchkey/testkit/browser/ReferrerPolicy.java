package dev.latchkey.testkit.browser;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page tells of itself to those it asks, in {@code Referer} and in some {@code Origin}
 * headers.
 *
 * @see <a href="https://w3c.github.io/webappsec-referrer-policy/#referrer-policies">Referrer
 *     Policy</a>
 */
public enum ReferrerPolicy {
  /** Nothing. */
  NO_REFERRER,
  /** The page's URL, but from a page of https not to http. */
  NO_REFERRER_WHEN_DOWNGRADE,
  /** The page's URL to its own origin, nothing to others. */
  SAME_ORIGIN,
  /** The page's origin. */
  ORIGIN,
  /** The page's origin, but from a page of https not to http. */
  STRICT_ORIGIN,
  /** The page's URL to its own origin, the page's origin to others. */
  ORIGIN_WHEN_CROSS_ORIGIN,
  /** The same, but from a page of https not to http. What applies where a page says nothing. */
  STRICT_ORIGIN_WHEN_CROSS_ORIGIN,
  /** The page's URL, to everybody. */
  UNSAFE_URL;

  /** What applies where a page says nothing. */
  static final ReferrerPolicy DEFAULT = STRICT_ORIGIN_WHEN_CROSS_ORIGIN;

  /** The value as a header spells it; empty if there is none such. */
  static Optional<ReferrerPolicy> of(String token) {
    return Arrays.stream(values())
        .filter(policy -> policy.toString().equals(token.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /**
   * The policy as a page writes it.
   *
   * @return a token such as {@code no-referrer}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
