package dev.latchkey.policy;

/** Rules about who may write, beside who may read. */
public enum TrustRule implements Rule {
  /**
   * An origin that a preflight lets through and the origin gate never.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
   *     fetch</a>
   */
  CORS_ORIGIN_REJECTED_BY_CSRF(
      Severity.ERROR,
      "The policy lets \"{0}\" call {2} ({1}) with credentials, and the origin gate refuses each of these requests.",
      "Write \"{0}\" in trustedOrigins of @CsrfProtected, or take {2} out of the policy, with @NotSharedCrossOrigin say.",
      "https://fetch.spec.whatwg.org/#cors-preflight-fetch"),
  /**
   * A trusted origin whose requests no preflight lets through.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-fetch">Fetch, HTTP fetch</a>
   */
  CSRF_TRUST_WITHOUT_CORS(
      Severity.WARNING,
      "\"{0}\" is trusted, and no @CrossOriginPolicy here allows it: a request that needs a preflight never gets through from it.",
      "Add it to the origins of the policy, or trust it only where forms are taken.",
      "https://fetch.spec.whatwg.org/#http-fetch"),
  /**
   * Trust that is derived from anonymous reading.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-credentials">Fetch, CORS
   *     protocol and credentials</a>
   */
  CSRF_TRUST_FROM_ANONYMOUS_CORS(
      Severity.ERROR,
      "{0} stands for the origins of a credentialed policy, and the policy here shares without credentials: who may read what anybody may read is not thereby trusted to write.",
      "Write the trusted origins out, or set allowCredentials in the policy if its origins may act for the user.",
      "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials"),
  /**
   * Trust beside a policy for any origin.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-credentials">Fetch, CORS
   *     protocol and credentials</a>
   */
  CSRF_TRUST_ANY_ORIGIN(
      Severity.ERROR,
      "{0} in trustedOrigins stands beside a policy for any origin: \"*\" names nobody, and never admits credentials.",
      "Write the origins out, in the policy and in trustedOrigins.",
      "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials"),
  /**
   * Everybody is trusted.
   *
   * @see <a href="https://html.spec.whatwg.org/multipage/browsers.html#concept-origin-opaque">HTML,
   *     opaque origins</a>
   */
  NULL_ORIGIN_TRUSTED(
      Severity.ERROR,
      "\"{0}\" cannot be trusted to write: {1}.",
      "Write the origins that you mean.",
      "https://html.spec.whatwg.org/multipage/browsers.html#concept-origin-opaque"),
  /**
   * A trusted origin without TLS.
   *
   * @see <a href="https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy">Secure
   *     Contexts, potentially trustworthy origins</a>
   */
  TRUSTED_ORIGIN_INSECURE(
      Severity.ERROR,
      "\"{0}\" is trusted without https: {2}.",
      "Write {1}, leave it out of what is shipped, or overrule this with Danger.CREDENTIALS_FOR_INSECURE_ORIGINS.",
      "https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy"),
  /** A trusted pattern that is no exact origin. */
  TRUSTED_ORIGIN_WILDCARD(
      Severity.WARNING,
      "\"{0}\" trusts whatever it matches, also a name that somebody else takes over and a port that something else listens on.",
      "Write the origins out, one element for each.",
      ""),
  /**
   * A trusted pattern that strangers can match.
   *
   * @see <a href="https://publicsuffix.org/list/">Public Suffix List</a>
   */
  TRUSTED_ORIGIN_PUBLIC_SUFFIX(
      Severity.ERROR,
      "\"{0}\" lets strangers write: {1} (Public Suffix List of {2}).",
      "Write the origins out, or overrule this with Danger.CREDENTIALS_FOR_PUBLIC_SUFFIXES.",
      "https://publicsuffix.org/list/"),
  /** The application trusts itself. */
  TRUSTED_ORIGIN_REDUNDANT(
      Severity.WARNING,
      "\"{0}\" is the public origin of the application, and accepted without being trusted.",
      "Remove it.",
      ""),
  /** One public origin shares with another. */
  PUBLIC_ORIGIN_IN_CORS(
      Severity.ERROR,
      "\"{0}\" is one of several public origins, and this policy lets it read and write with credentials: what the origins keep apart is one again.",
      "Remove it from the policy, or remove allowCredentials.",
      ""),
  /**
   * The origin gate has nothing of its own to compare with.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.2">RFC 9110, section 7.2</a>
   */
  PUBLIC_ORIGIN_UNDECLARED(
      Severity.WARNING,
      "No public origin is declared, so the origin gate compares with the Host of the request: a proxy may rewrite it, and whoever rebinds a name in DNS chooses it.",
      "Write @BrowserFacing(publicOrigins = \"https://app.example.com\") on the Application, with where browsers see it.",
      "https://www.rfc-editor.org/rfc/rfc9110#section-7.2"),
  /** Credentials are invited where nothing checks who sends them. */
  CORS_CREDENTIALS_ON_EXEMPT(
      Severity.ERROR,
      "allowCredentials invites requests in the user's name, and every endpoint under this policy is exempt from CSRF protection.",
      "Remove allowCredentials, protect the endpoints with @CsrfProtected, or overrule this with Danger.ACCEPT_FORGED_REQUESTS in each @CsrfExempt.",
      ""),
  /**
   * A verb that browsers send without asking.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-method">Fetch, CORS-safelisted
   *     method</a>
   */
  CREDENTIALED_SAFELISTED_VERB_UNLISTED(
      Severity.ERROR,
      "{0} answers {1}, which browsers send with credentials before they ask: to leave it out of methods protects nothing.",
      "Add {1} to methods, or close {0} with @NotSharedCrossOrigin.",
      "https://fetch.spec.whatwg.org/#cors-safelisted-method"),
  /** Two declarations that both apply, and of which one makes the other void. */
  GATES_DISAGREE(
      Severity.ERROR,
      "{0} contradicts {1}: declarations add up, and a request has to satisfy them all.",
      "Say the same in both, or remove it here.",
      "");

  private final RuleText text;

  TrustRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
