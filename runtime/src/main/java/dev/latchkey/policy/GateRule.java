package dev.latchkey.policy;

/** Rules about the header and token gates, their keys, and reporting only. */
public enum GateRule implements Rule {
  /** TODO. */
  CORS_MISSING_CSRF_HEADER(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_HEADER_IS_SAFELISTED(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_HEADER_NOT_SETTABLE(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_HEADER_UNUSED(Severity.WARNING, "", "", ""),
  /** TODO. */
  CSRF_HEADER_INCONSISTENT(Severity.WARNING, "", "", ""),
  /** TODO. */
  CSRF_TOKEN_EXPOSED(Severity.ERROR, "", "", ""),
  /** TODO. */
  CORS_TOKEN_NOT_EXPOSED(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_TOKEN_ON_NAVIGATION(Severity.WARNING, "", "", ""),
  /** TODO. */
  CSRF_BINDING_UNDECLARED(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_KEY_MISSING(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_KEY_IN_SOURCE(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_KEY_WEAK(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_KEY_MALFORMED(Severity.ERROR, "", "", ""),
  /** TODO. */
  REPORT_ONLY_UNDECLARED(Severity.ERROR, "", "", ""),
  /** TODO. */
  REPORT_ONLY_NOT_CONFIGURED(Severity.ERROR, "", "", ""),
  /** TODO. */
  REPORT_ONLY_EXPOSED(Severity.ERROR, "", "", "");

  private final RuleText text;

  GateRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
