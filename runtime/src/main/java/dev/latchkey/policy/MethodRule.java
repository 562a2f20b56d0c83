package dev.latchkey.policy;

/** Rules about the names in {@code methods}. */
public enum MethodRule implements Rule {
  /**
   * A method name is a token.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.1">RFC 9110, section 9.1</a>
   */
  METHOD_INVALID(
      Severity.ERROR,
      "\"{0}\" is not a method name.",
      "Write a token, as in \"PUT\": no spaces, no separators, ASCII only.",
      "https://www.rfc-editor.org/rfc/rfc9110#section-9.1"),
  /**
   * A method that no script can send.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-method">Fetch, forbidden method</a>
   */
  METHOD_FORBIDDEN(
      Severity.ERROR,
      "No script can send \"{0}\": browsers forbid CONNECT, TRACE and TRACK.",
      "Remove it.",
      "https://fetch.spec.whatwg.org/#forbidden-method"),
  /**
   * A name that browsers write in upper case.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#concept-method-normalize">Fetch, normalize a
   *     method</a>
   */
  METHOD_CASE(
      Severity.WARNING,
      "Browsers send \"{0}\" as \"{1}\".",
      "Write \"{1}\".",
      "https://fetch.spec.whatwg.org/#concept-method-normalize"),
  /**
   * The name that browsers do not write in upper case.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#concept-method-normalize">Fetch, normalize a
   *     method</a>
   */
  METHOD_CASE_PATCH(
      Severity.ERROR,
      "\"{0}\" is another method than \"PATCH\": browsers send it as it is, and @PATCH does not serve it.",
      "Write \"PATCH\", here and in the script.",
      "https://fetch.spec.whatwg.org/#concept-method-normalize"),
  /**
   * Preflights pass without it.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-request">Fetch, CORS-preflight
   *     request</a>
   */
  METHOD_OPTIONS(
      Severity.WARNING,
      "\"{0}\" lets no preflight through: those are answered without it. It only concerns scripts that call OPTIONS themselves.",
      "Remove it, unless a script does so.",
      "https://fetch.spec.whatwg.org/#cors-preflight-request"),
  /** A method is repeated. */
  DUPLICATE_METHOD(Severity.WARNING, "\"{0}\" is listed already.", "Remove the second one.", "");

  private final RuleText text;

  MethodRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
