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
  CREDENTIALS_FOR_PUBLIC_SUFFIXES
}
