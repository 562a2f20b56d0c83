package dev.latchkey.policy;

/** Rules about who may write, beside who may read. */
public enum TrustRule implements Rule {
  /** TODO. */
  CORS_ORIGIN_REJECTED_BY_CSRF(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_TRUST_WITHOUT_CORS(Severity.WARNING, "", "", ""),
  /** TODO. */
  CSRF_TRUST_FROM_ANONYMOUS_CORS(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_TRUST_ANY_ORIGIN(Severity.ERROR, "", "", ""),
  /** TODO. */
  NULL_ORIGIN_TRUSTED(Severity.ERROR, "", "", ""),
  /** TODO. */
  TRUSTED_ORIGIN_INSECURE(Severity.ERROR, "", "", ""),
  /** TODO. */
  TRUSTED_ORIGIN_WILDCARD(Severity.WARNING, "", "", ""),
  /** TODO. */
  TRUSTED_ORIGIN_PUBLIC_SUFFIX(Severity.ERROR, "", "", ""),
  /** TODO. */
  TRUSTED_ORIGIN_REDUNDANT(Severity.WARNING, "", "", ""),
  /** TODO. */
  PUBLIC_ORIGIN_IN_CORS(Severity.ERROR, "", "", ""),
  /** TODO. */
  PUBLIC_ORIGIN_UNDECLARED(Severity.WARNING, "", "", ""),
  /** TODO. */
  CORS_CREDENTIALS_ON_EXEMPT(Severity.ERROR, "", "", ""),
  /** TODO. */
  CREDENTIALED_SAFELISTED_VERB_UNLISTED(Severity.ERROR, "", "", ""),
  /** TODO. */
  GATES_DISAGREE(Severity.ERROR, "", "", "");

  private final RuleText text;

  TrustRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
