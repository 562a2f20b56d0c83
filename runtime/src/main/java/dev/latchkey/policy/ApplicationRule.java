package dev.latchkey.policy;

/** Rules about the facts of the whole application, and about policies beside them. */
public enum ApplicationRule implements Rule {
  /** The list of public origins is empty. */
  PUBLIC_ORIGINS_EMPTY(
      Severity.ERROR,
      "The list of public origins is empty.",
      "Write where browsers see the application, as in publicOrigins = \"https://app.example.com\".",
      ""),
  /**
   * A public origin with a wildcard.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6454#section-4">RFC 6454, section 4</a>
   */
  PUBLIC_ORIGIN_NOT_EXACT(
      Severity.ERROR,
      "\"{0}\" is no exact origin: it says where browsers may see the application, and not where they do.",
      "Write each public origin without a wildcard.",
      "https://www.rfc-editor.org/rfc/rfc6454#section-4"),
  /** A public origin that the network can change on its way. */
  PUBLIC_ORIGIN_INSECURE(
      Severity.WARNING,
      "\"{0}\" is not protected: whoever sits on the network path can read and change it, and browsers send it no Sec-Fetch-Site.",
      "Serve the application over https, and write \"{1}\".",
      ""),
  /**
   * Bearer tokens alone, or what a browser attaches by itself.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6750#section-2.1">RFC 6750, section 2.1</a>
   */
  CSRF_CREDENTIAL_SOURCE_CONFLICT(
      Severity.ERROR,
      "BEARER says that a browser attaches nothing by itself, and {0} says that it does.",
      "Remove BEARER, or remove {0}.",
      "https://www.rfc-editor.org/rfc/rfc6750#section-2.1"),
  /**
   * Credentials are shared where a browser has none.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#credentials">Fetch, credentials</a>
   */
  CREDENTIALS_WITHOUT_AMBIENT(
      Severity.ERROR,
      "allowCredentials is true, and the application declares BEARER: there is nothing that a browser could attach.",
      "Remove allowCredentials. A token in Authorization is a header, and needs allowedHeaders only.",
      "https://fetch.spec.whatwg.org/#credentials"),
  /** A cookie parameter in an application without cookies. */
  COOKIE_PARAM_UNDER_BEARER(
      Severity.WARNING,
      "{0} reads the cookie \"{1}\", and the application declares BEARER.",
      "Remove the parameter, or declare COOKIE.",
      ""),
  /**
   * A preflight cannot authenticate with a certificate.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
   *     fetch</a>
   */
  CERTIFICATE_NOT_IN_PREFLIGHT(
      Severity.WARNING,
      "{0} needs a preflight, which carries no certificate: a server that demands one refuses it before Latchkey sees it.",
      "Let the TLS layer ask for a certificate without demanding it, and demand it in the application.",
      "https://fetch.spec.whatwg.org/#cors-preflight-fetch");

  private final RuleText text;

  ApplicationRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
