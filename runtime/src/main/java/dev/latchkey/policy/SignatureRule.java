package dev.latchkey.policy;

/** Rules about a policy beside the endpoints that it governs and their preflights. */
public enum SignatureRule implements Rule {
  /** A verb is listed and not served; a warning where resources may be out of sight. */
  METHOD_NOT_ON_RESOURCE(
      Severity.ERROR,
      "No endpoint under this policy serves \"{0}\".",
      "Remove it, or add a method with {1}.",
      ""),
  /**
   * A verb is served, needs a preflight, and is not listed.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-method">Fetch, CORS-safelisted
   *     method</a>
   */
  VERB_NOT_ALLOWED(
      Severity.WARNING,
      "{0} serves \"{1}\", and methods does not list it: no script of another origin can call it.",
      "Add \"{1}\", or write @NotSharedCrossOrigin on the method to say that this is meant.",
      "https://fetch.spec.whatwg.org/#cors-safelisted-method"),
  /**
   * An entity needs a media type that its preflight does not allow.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
   *     CORS-safelisted request-header</a>
   */
  CONTENT_TYPE_NOT_ALLOWED(
      Severity.ERROR,
      "{0} consumes {1}, and allowedHeaders does not list \"Content-Type\": no script of another origin can call it.",
      "Add \"Content-Type\", or leave allowedHeaders out and let Latchkey infer it.",
      "https://fetch.spec.whatwg.org/#cors-safelisted-request-header"),
  /**
   * A header parameter that no preflight allows.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
   *     fetch</a>
   */
  HEADER_PARAM_NOT_ALLOWED(
      Severity.WARNING,
      "{0} reads the header \"{1}\", and allowedHeaders does not list it: no script of another origin can send it.",
      "Add \"{1}\", or leave allowedHeaders out and let Latchkey infer it.",
      "https://fetch.spec.whatwg.org/#cors-preflight-fetch"),
  /**
   * A cookie parameter in a policy without credentials.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-credentials">Fetch, CORS
   *     protocol and credentials</a>
   */
  COOKIE_PARAM_WITHOUT_CREDENTIALS(
      Severity.WARNING,
      "{0} reads the cookie \"{1}\", and this policy shares no credentialed response: a browser keeps the cookie or the response back.",
      "If scripts of other origins are meant to use the cookie, write the origins out and allowCredentials = true; if not, write @NotSharedCrossOrigin on the method.",
      "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials"),
  /**
   * The one name that the wildcard does not cover by the standard, although Chromium lets it.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name">Fetch, CORS
   *     non-wildcard request-header name</a>
   */
  AUTHORIZATION_NOT_COVERED_BY_WILDCARD(
      Severity.WARNING,
      "{0} reads the header \"Authorization\", which \"*\" does not cover by the standard.",
      "Write allowedHeaders = {\"*\", \"Authorization\"}.",
      "https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name"),
  /**
   * Seconds from 0 to 86400, or -1.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-max-age">Fetch,
   *     Access-Control-Max-Age</a>
   */
  MAX_AGE_RANGE(
      Severity.ERROR,
      "{0} is no maximum age: no browser remembers longer than 86400 seconds, and the only negative value is -1.",
      "Write a number from 0 to 86400, or -1 to forbid remembering.",
      "https://fetch.spec.whatwg.org/#http-access-control-max-age"),
  /**
   * More than most browsers honour.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-max-age">Fetch,
   *     Access-Control-Max-Age</a>
   */
  MAX_AGE_ABOVE_CHROMIUM_CAP(
      Severity.WARNING,
      "Chromium remembers for 7200 seconds at most, WebKit for 600; only Firefox honours {0}.",
      "Write maxAge = 7200.",
      "https://fetch.spec.whatwg.org/#http-access-control-max-age"),
  /**
   * There is nothing to remember.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
   *     fetch</a>
   */
  MAX_AGE_UNUSED(
      Severity.WARNING,
      "maxAge = {0} has no effect: nothing under this policy needs a preflight.",
      "Remove it.",
      "https://fetch.spec.whatwg.org/#cors-preflight-fetch");

  private final RuleText text;

  SignatureRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
