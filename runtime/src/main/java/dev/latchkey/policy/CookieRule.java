package dev.latchkey.policy;

/** Rules about the session cookie, by itself and beside who may read and write. */
public enum CookieRule implements Rule {
  /** TODO. */
  COOKIE_NAME_INVALID(Severity.ERROR, "", "", ""),
  /** TODO. */
  COOKIE_PATH_INVALID(Severity.ERROR, "", "", ""),
  /** TODO. */
  COOKIE_PREFIX_VIOLATION(Severity.ERROR, "", "", ""),
  /** TODO. */
  COOKIE_NONE_NEEDS_SECURE(Severity.ERROR, "", "", ""),
  /** TODO. */
  PARTITIONED_NEEDS_SECURE(Severity.ERROR, "", "", ""),
  /** TODO. */
  COOKIE_NEVER_STORED(Severity.ERROR, "", "", ""),
  /** TODO. */
  COOKIE_DOMAIN_MISSES_ORIGIN(Severity.ERROR, "", "", ""),
  /** TODO. */
  COOKIE_DOMAIN_CANNOT_SPAN(Severity.ERROR, "", "", ""),
  /** TODO. */
  COOKIE_PATH_MISSES_ENDPOINT(Severity.ERROR, "", "", ""),
  /** TODO. */
  COOKIE_BEFORE_LOGIN_UNPREFIXED(Severity.ERROR, "", "", ""),
  /** TODO. */
  CORS_CREDENTIALS_COOKIE_NOT_SENT(Severity.ERROR, "", "", ""),
  /** TODO. */
  THIRD_PARTY_COOKIE_BLOCKED(Severity.WARNING, "", "", ""),
  /** TODO. */
  TRUSTED_WITHOUT_SESSION(Severity.WARNING, "", "", "");

  private final RuleText text;

  CookieRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
