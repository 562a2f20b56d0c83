package dev.latchkey;

/**
 * Gates that a request has to pass besides the origin gate, in {@link CsrfProtected#also()}.
 *
 * <p>The origin gate always stands, and comes first. The gates that are named follow in the order
 * of these constants, and all of them must accept: none excuses a request from another. A refusal
 * is answered 403.
 *
 * <p>Right: {@code also = Gate.TOKEN} on a class whose clients are the scripts of its own pages.
 * Wrong: {@code also = Gate.CONTENT_TYPE} on a method that reads form parameters ({@code
 * CSRF_FORM_PARAM_WITH_CONTENT_TYPE_MODE}).
 */
public enum Gate {

  /**
   * A {@code POST} must carry one {@code Content-Type} that a page cannot send to another origin
   * without a preflight, and that the method consumes. One that is missing or does not parse is
   * refused, also on a request without a body.
   *
   * <p>It concerns {@code POST} only, the one unsafe verb that a page sends without a preflight.
   * The method has to name what it consumes. Right: {@code @Consumes("application/json")}. Wrong:
   * no {@code @Consumes}, or a range ({@code CSRF_CONSUMES_WILDCARD}); {@code text/plain} and the
   * two types of forms ({@code CSRF_CONSUMES_SIMPLE_TYPE}); a type that browsers send by
   * themselves, such as {@code application/csp-report} ({@code CSRF_CONSUMES_UNPREFLIGHTED_TYPE}).
   * A method without an entity compiles with a warning ({@code CSRF_BODYLESS_REFUSED}): its clients
   * must send the header all the same.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
   *     CORS-safelisted request-header</a>
   */
  CONTENT_TYPE,

  /**
   * The request must carry the header that {@link CsrfProtected#header()} names, with any value: a
   * page of another origin cannot send it without a preflight.
   *
   * <p>The header becomes one of the inferred {@link CrossOriginPolicy#allowedHeaders()}. Wrong: a
   * safelisted name such as {@code Accept} ({@code CSRF_HEADER_IS_SAFELISTED}), one that no script
   * can set such as {@code Origin} ({@code CSRF_HEADER_NOT_SETTABLE}).
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names">Fetch,
   *     CORS-unsafe request-header names</a>
   */
  CUSTOM_HEADER,

  /**
   * The header that {@link CsrfProtected#header()} names must hold a token of the session.
   *
   * <p>A token is signed and bound to the value of {@link BrowserFacing#sessionCookie()}; nothing
   * is stored. It is read from the one header and from nowhere else: not from a cookie, a form
   * field or a query. So a form without a script cannot pass, and a link cannot ({@code
   * CSRF_TOKEN_ON_NAVIGATION} on a {@link StateChanging} method).
   *
   * <p>It needs a session cookie ({@code CSRF_BINDING_UNDECLARED}) and {@link
   * BrowserFacing#tokenKeys()} ({@code CSRF_KEY_MISSING}).
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104, HMAC</a>
   */
  TOKEN
}
