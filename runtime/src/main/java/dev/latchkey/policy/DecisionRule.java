package dev.latchkey.policy;

/** Rules about what was decided for an endpoint, and where the decision stands. */
public enum DecisionRule implements Rule {
  /** TODO. */
  CSRF_UNPROTECTED_UNSAFE_METHOD(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_EXEMPT_WITHOUT_REASON(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_PROTECT_AND_EXEMPT(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_EXEMPT_BUT_COOKIE_AUTH(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_EXEMPT_INHERITED(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_EXEMPT_OVERRIDES_PROTECTED(Severity.WARNING, "", "", ""),
  /** TODO. */
  CSRF_LOGIN_EXEMPT(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_ON_SAFE_METHOD(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_PROTECTS_NOTHING(Severity.WARNING, "", "", ""),
  /** TODO. */
  CSRF_BLOCKS_PREFLIGHT(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_ON_LOCATOR(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_LOCATOR_UNANALYSABLE(Severity.WARNING, "", "", ""),
  /** TODO. */
  STATE_CHANGING_ON_UNSAFE_VERB(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_HEAD_ESCAPES_GUARD(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_MODE_DEPENDS_ON_CONTENT_TYPE(Severity.WARNING, "", "", ""),
  /** TODO. */
  CSRF_GET_LOOKS_STATE_CHANGING(Severity.NOTE, "", "", "");

  private final RuleText text;

  DecisionRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
