package dev.latchkey;

/**
 * How requests to an application prove who the user is, in {@link BrowserFacing#credentials()}.
 *
 * <p>All but {@link #BEARER} are ambient: a browser attaches them by itself, to requests of its
 * user's wish and to those that a page of another site made it send. That is what forged requests
 * live on.
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

  /**
   * A TLS client certificate, which a browser presents by itself; never on a preflight. No header
   * shows it, so the gates take every request for one that carries a credential.
   */
  CLIENT_CERTIFICATE,

  /**
   * A token that a script puts into {@code Authorization} itself. A browser attaches nothing, so
   * this excludes the other constants and a session cookie ({@code
   * CSRF_CREDENTIAL_SOURCE_CONFLICT}), and no policy may say {@link
   * CrossOriginPolicy#allowCredentials()} ({@code CREDENTIALS_WITHOUT_AMBIENT}). {@code
   * Authorization} becomes one of the inferred {@link CrossOriginPolicy#allowedHeaders()}.
   *
   * <p>What happens at run time. No endpoint needs a decision about forged requests, since a forged
   * request has no token. That must stay true: before every state-changing endpoint that is not
   * {@link CsrfExempt} a gate refuses requests that carry a {@code Cookie}, or an {@code
   * Authorization} whose scheme a browser may attach by itself. So a session cookie that somebody
   * adds later does not silently open the application; it does not work.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6750#section-2.1">RFC 6750, section 2.1</a>
   */
  BEARER
}
