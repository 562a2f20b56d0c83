package dev.latchkey;

/**
 * Gates that a request has to pass besides the origin gate, in {@link CsrfProtected#also()}. All
 * that are named must accept; none excuses a request from another.
 */
public enum Gate {

  /**
   * A {@code POST} must carry a {@code Content-Type} that a page cannot send without a preflight,
   * and that the method consumes.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
   *     CORS-safelisted request-header</a>
   */
  CONTENT_TYPE,

  /**
   * The request must carry the header that {@link CsrfProtected#header()} names, with any value: a
   * page of another origin cannot send it without a preflight.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names">Fetch,
   *     CORS-unsafe request-header names</a>
   */
  CUSTOM_HEADER,

  /** The header that {@link CsrfProtected#header()} names must hold a token of the session. */
  TOKEN
}
