package dev.latchkey;

/**
 * What the origin gate refuses besides what it always refuses, in {@link BrowserFacing#refuse()}.
 * Each holds for the whole application, and no endpoint overrules it.
 *
 * <p>Right: {@code refuse = Refusal.MISSING_EVIDENCE} where browsers are the only clients. Wrong:
 * the same where other servers call with a bearer token, whose requests say nothing of an origin.
 */
public enum Refusal {

  /**
   * {@code Origin: null}, also on a request that the browser calls same-origin. Pages with {@code
   * Referrer-Policy: no-referrer} send that pair; forms of theirs are then refused.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#append-a-request-origin-header">Fetch, append a
   *     request Origin header</a>
   */
  NULL_ORIGIN,

  /**
   * Requests without a page behind them: {@code Sec-Fetch-Site: none}. A browser sends it where the
   * user typed the address or followed a bookmark. A {@link StateChanging} method refuses them in
   * any case.
   *
   * @see <a href="https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header">Fetch Metadata,
   *     Sec-Fetch-Site</a>
   */
  USER_INITIATED,

  /**
   * Requests that say nothing of where they come from: without {@code Sec-Fetch-Site}, {@code
   * Origin} and {@code Referer}. With credentials they are refused in any case; here also without.
   */
  MISSING_EVIDENCE
}
