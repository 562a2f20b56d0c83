package dev.latchkey.policy;

/** Rules about gates, the keys of tokens, and what weakens a gate. */
public enum GateRule implements Rule {
  /**
   * A gate wants a header that the preflight does not allow.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
   *     fetch</a>
   */
  CORS_MISSING_CSRF_HEADER(
      Severity.ERROR,
      "{0} refuses requests without the header \"{1}\", and allowedHeaders does not list it: no script of another origin can call it.",
      "Add \"{1}\", or leave allowedHeaders out and let Latchkey infer it.",
      "https://fetch.spec.whatwg.org/#cors-preflight-fetch"),
  /**
   * The header of a gate is one that any page may send.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
   *     CORS-safelisted request-header</a>
   */
  CSRF_HEADER_IS_SAFELISTED(
      Severity.ERROR,
      "\"{0}\" proves nothing: a page of another origin sends it without a preflight.",
      "Write a name of your own, as in header = \"X-CSRF-Token\".",
      "https://fetch.spec.whatwg.org/#cors-safelisted-request-header"),
  /**
   * The header of a gate is one that somebody other than a script of the application sets.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-request-header">Fetch, forbidden
   *     request-header</a>
   */
  CSRF_HEADER_NOT_SETTABLE(
      Severity.ERROR,
      "\"{0}\" cannot tell your scripts from others: {1}.",
      "Write a name of your own, as in header = \"X-CSRF-Token\".",
      "https://fetch.spec.whatwg.org/#forbidden-request-header"),
  /** A header or a scope is named, and no gate looks at it. */
  CSRF_HEADER_UNUSED(
      Severity.WARNING,
      "\"{0}\" has no effect: no endpoint under this protection has a gate that looks at it.",
      "Add {1} to also, or remove it.",
      ""),
  /** Two endpoints of one application read their tokens from different headers. */
  CSRF_HEADER_INCONSISTENT(
      Severity.WARNING,
      "The token is read from \"{0}\" here, and from \"{1}\" for {2}: client libraries know one name.",
      "Name one header for all, best once on the application.",
      ""),
  /**
   * Scripts of an origin that is not trusted may read fresh tokens.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-expose-headers">Fetch,
   *     Access-Control-Expose-Headers</a>
   */
  CSRF_TOKEN_EXPOSED(
      Severity.ERROR,
      "Scripts of \"{0}\" may read the tokens in \"{1}\", and that origin is not trusted.",
      "Remove \"{1}\" from exposedHeaders, or list \"{0}\" in trustedOrigins.",
      "https://fetch.spec.whatwg.org/#http-access-control-expose-headers"),
  /**
   * Scripts of a trusted origin cannot read fresh tokens: the answer to a token of an older key
   * carries one of the newest.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-expose-headers">Fetch,
   *     Access-Control-Expose-Headers</a>
   */
  CORS_TOKEN_NOT_EXPOSED(
      Severity.ERROR,
      "\"{0}\" is trusted, and its scripts cannot read the fresh tokens in \"{1}\": exposedHeaders does not list it.",
      "Add \"{1}\" to exposedHeaders.",
      "https://fetch.spec.whatwg.org/#http-access-control-expose-headers"),
  /**
   * A safe method wants a header, which only scripts can send.
   *
   * @see <a href="https://html.spec.whatwg.org/multipage/browsing-the-web.html#navigate">HTML,
   *     navigate</a>
   */
  CSRF_TOKEN_ON_NAVIGATION(
      Severity.WARNING,
      "{0} serves {1} and wants the header \"{2}\": a script can send it, a link cannot.",
      "Change state in a method with POST, or leave this one to the origin gate.",
      "https://html.spec.whatwg.org/multipage/browsing-the-web.html#navigate"),
  /** Tokens that belong to no session. */
  CSRF_BINDING_UNDECLARED(
      Severity.ERROR,
      "Gate.TOKEN binds each token to the session cookie, and none is declared.",
      "Write sessionCookie = @SessionCookie(name = ..., sameSite = ...) in @BrowserFacing, or remove Gate.TOKEN.",
      ""),
  /** Tokens without a key. */
  CSRF_KEY_MISSING(
      Severity.ERROR,
      "Tokens need a key, and tokenKeys names none: one made up at start would differ from node to node and from start to start.",
      "Write tokenKeys = \"${name}\" in @BrowserFacing, and set the name to \"id:key\": a number from 0 to 255, and 32 random bytes in base64.",
      ""),
  /** Key material in a source file. */
  CSRF_KEY_IN_SOURCE(
      Severity.ERROR,
      "An element of tokenKeys is more than an id and a reference: a key in the source is known to whoever reads it.",
      "Write \"${name}\" or \"id:${name}\", without a default, and set the name outside of the source.",
      ""),
  /**
   * A key that is shorter than what it makes.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc2104#section-3">RFC 2104, section 3</a>
   */
  CSRF_KEY_WEAK(
      Severity.ERROR,
      "Key number {0} of tokenKeys has fewer than 32 bytes.",
      "Make one of 32 random bytes, for example with \"openssl rand -base64 32\".",
      "https://www.rfc-editor.org/rfc/rfc2104#section-3"),
  /**
   * A value that is no key with its id.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc4648#section-4">RFC 4648, section 4</a>
   */
  CSRF_KEY_MALFORMED(
      Severity.ERROR,
      "Key number {0} of tokenKeys cannot be read: {1}.",
      "Set it to \"id:key\": a number from 0 to 255 that no other key has, and at least 32 bytes in base64.",
      "https://www.rfc-editor.org/rfc/rfc4648#section-4"),
  /** A token that expires before it is made. */
  TOKEN_MAX_AGE_RANGE(
      Severity.ERROR,
      "{0} is no age of a token.",
      "Write a number of seconds, or 0 for as long as the session lasts.",
      ""),
  /** A switch that lets forged requests pass, and nobody says that it is meant. */
  REPORT_ONLY_UNDECLARED(
      Severity.ERROR,
      "reportOnly can let forged requests pass, and nothing says that this is meant.",
      "Add dangerously = Danger.REPORT_ONLY, or remove reportOnly.",
      ""),
  /** A switch that stands in the source. */
  REPORT_ONLY_NOT_CONFIGURED(
      Severity.ERROR,
      "reportOnly is \"{0}\": only configuration may switch it, and only to true or false.",
      "Write \"${name:false}\", and set the name to true or false.",
      ""),
  /** A switch that would leave a cookie that every site can use without any defence. */
  REPORT_ONLY_EXPOSED(
      Severity.ERROR,
      "With reportOnly every site can forge requests: the session cookie is SameSite=None, and credentials are shared with \"{0}\", which is another site.",
      "Remove reportOnly here.",
      ""),
  /**
   * An opt-out where the gate honours none. {@code {1}} is why, as in {@code is @StateChanging}.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-8.2">RFC 6265, section 8.2</a>
   */
  MISSING_EVIDENCE_REFUSED_ANYWAY(
      Severity.ERROR,
      "{0} {1}: its gate refuses a request that nothing tells the origin of, and ACCEPT_MISSING_EVIDENCE does not change that.",
      "Remove ACCEPT_MISSING_EVIDENCE, or give {0} a @CsrfProtected of its own without it.",
      "https://www.rfc-editor.org/rfc/rfc6265#section-8.2");

  private final RuleText text;

  GateRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
