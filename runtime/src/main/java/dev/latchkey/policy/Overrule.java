package dev.latchkey.policy;

/**
 * The refusals that an author may overrule. The names are those of {@code dev.latchkey.Danger},
 * which this package cannot mention because it depends on nothing.
 */
public enum Overrule {
  /** Overrules {@link OriginTrustRule#INSECURE_CREDENTIALED}. */
  CREDENTIALS_FOR_INSECURE_ORIGINS,
  /**
   * Overrules {@link OriginTrustRule#PUBLIC_SUFFIX_CREDENTIALED} and {@link
   * OriginTrustRule#PUBLIC_SUFFIX_BELOW_CREDENTIALED}.
   */
  CREDENTIALS_FOR_PUBLIC_SUFFIXES,
  /** Has the origin gate accept credentialed requests without any evidence. */
  ACCEPT_MISSING_EVIDENCE,
  /** Lets a protection be report-only. */
  REPORT_ONLY,
  /** Overrules that a browser sends credentials to an exempt endpoint. */
  ACCEPT_FORGED_REQUESTS
}
