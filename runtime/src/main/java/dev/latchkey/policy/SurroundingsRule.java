package dev.latchkey.policy;

/** Rules about what stands around protected endpoints: filters, other annotations, sockets. */
public enum SurroundingsRule implements Rule {
  /** TODO. */
  METHOD_OVERRIDE_PRESENT(Severity.WARNING, "", "", ""),
  /** TODO. */
  CSRF_WRONG_ANNOTATION(Severity.WARNING, "", "", ""),
  /** TODO. */
  CSRF_DOUBLE_PROTECTION(Severity.WARNING, "", "", ""),
  /** TODO. */
  WEBSOCKET_NOT_COVERED(Severity.WARNING, "", "", "");

  private final RuleText text;

  SurroundingsRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
