package dev.latchkey.policy;

import java.util.Set;

/**
 * A {@code @CsrfExempt} as somebody wrote it.
 *
 * @param scope what it stands on
 * @param reason why
 * @param overrules the refusals that the author overrules
 */
public record Exemption(Scope scope, Setting reason, Set<Overrule> overrules) {

  /**
   * Copies the set.
   *
   * @param scope what it stands on
   * @param reason why
   * @param overrules the refusals that the author overrules
   */
  public Exemption {
    overrules = Set.copyOf(overrules);
  }
}
