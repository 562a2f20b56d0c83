package dev.latchkey.policy;

/** Rules about the content-type gate beside the signature of an endpoint. */
public enum ContentTypeRule implements Rule {
  /** TODO. */
  CSRF_CONSUMES_WILDCARD(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_CONSUMES_SIMPLE_TYPE(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_CONSUMES_UNPREFLIGHTED_TYPE(Severity.ERROR, "", "", ""),
  /** TODO. */
  CSRF_CONSUMES_OCTET_DEFAULT(Severity.WARNING, "", "", ""),
  /** TODO. */
  CSRF_CONSUMES_UNKNOWN_TYPE(Severity.WARNING, "", "", ""),
  /** TODO. */
  CSRF_BODYLESS_REFUSED(Severity.WARNING, "", "", ""),
  /** TODO. */
  CSRF_FORM_PARAM_WITH_CONTENT_TYPE_MODE(Severity.ERROR, "", "", "");

  private final RuleText text;

  ContentTypeRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
