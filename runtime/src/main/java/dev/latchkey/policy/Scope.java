package dev.latchkey.policy;

/** What kind of element a policy stands on. */
public enum Scope {
  /** A resource method. */
  METHOD,
  /** A resource class, or a superclass or interface of one. */
  TYPE,
  /** A package. */
  PACKAGE,
  /** An application. */
  APPLICATION;

  /**
   * Whether resources that the checker cannot see may be under the policy too.
   *
   * @return {@code true} for a package and an application
   */
  public boolean isOpen() {
    return this == PACKAGE || this == APPLICATION;
  }
}
