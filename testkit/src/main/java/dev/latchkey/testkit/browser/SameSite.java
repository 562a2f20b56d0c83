package dev.latchkey.testkit.browser;

import java.util.Locale;

/**
 * What a cookie says of {@code SameSite}.
 *
 * @see <a
 *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.6.7">RFC
 *     6265bis, the SameSite attribute</a>
 */
enum SameSite {
  STRICT,
  LAX,
  NONE,
  /** Nothing, or what no browser knows: Lax, with an exception for young cookies. */
  DEFAULT;

  static SameSite of(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "strict" -> STRICT;
      case "lax" -> LAX;
      case "none" -> NONE;
      default -> DEFAULT;
    };
  }
}
