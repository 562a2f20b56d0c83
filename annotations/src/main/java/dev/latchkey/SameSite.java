package dev.latchkey;

/**
 * The {@code SameSite} attribute of a cookie, in {@link SessionCookie#sameSite()}.
 *
 * <p>A site is a scheme and a registrable domain: {@code https://a.example.com} and {@code
 * https://b.example.com} are one site and two origins. So the attribute keeps other sites away from
 * the cookie, never a sibling host, and is no gate by itself.
 *
 * <p>Right: {@link #LAX} for an application whose pages are all of its own site. Wrong: {@link
 * #LAX} beside a policy that shares credentialed responses with another site ({@code
 * CORS_CREDENTIALS_COOKIE_NOT_SENT}).
 *
 * @see <a
 *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.2.7">
 *     RFC 6265bis, section 4.1.2.7</a>
 */
public enum SameSite {

  /** Sent with requests that the own site starts, and with no others. */
  STRICT,

  /** Sent also with top-level navigations that another site starts with a safe method. */
  LAX,

  /**
   * Sent with every request. It needs {@link SessionCookie#secure()} ({@code
   * COOKIE_NONE_NEEDS_SECURE}), and many browsers keep it back from pages of other sites unless it
   * is {@link SessionCookie#partitioned()} ({@code THIRD_PARTY_COOKIE_BLOCKED}).
   */
  NONE
}
