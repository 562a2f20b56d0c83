package dev.latchkey.policy;

/** Rules. */
public enum ApplicationRule implements Rule {
  ;

  private final Severity severity;
  private final String problem;
  private final String fix;
  private final String clause;

  ApplicationRule(Severity severity, String problem, String fix, String clause) {
    this.severity = severity;
    this.problem = problem;
    this.fix = fix;
    this.clause = clause;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String problem() {
    return problem;
  }

  @Override
  public String fix() {
    return fix;
  }

  @Override
  public String clause() {
    return clause;
  }
}
