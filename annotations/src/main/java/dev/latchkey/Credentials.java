package dev.latchkey;

/**
 * How requests to an application prove who the user is, in {@link BrowserFacing#credentials()}.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#credentials">Fetch, credentials</a>
 */
public enum Credentials {

  /** A cookie, which a browser attaches by itself. */
  COOKIE,

  /**
   * HTTP authentication that a browser attaches by itself: Basic, Digest, Negotiate.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-11">RFC 9110, section 11</a>
   */
  BASIC,

  /** A TLS client certificate, which a browser presents by itself; never on a preflight. */
  CLIENT_CERTIFICATE,

  /**
   * A token that a script puts into {@code Authorization} itself. A browser attaches nothing, so
   * this excludes the other constants ({@code CSRF_CREDENTIAL_SOURCE_CONFLICT}), and no policy may
   * say {@link CrossOriginPolicy#allowCredentials()} ({@code CREDENTIALS_WITHOUT_AMBIENT}). {@code
   * Authorization} becomes one of the inferred {@link CrossOriginPolicy#allowedHeaders()}.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6750#section-2.1">RFC 6750, section 2.1</a>
   */
  BEARER
}
