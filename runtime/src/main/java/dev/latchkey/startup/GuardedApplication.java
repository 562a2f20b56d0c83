package dev.latchkey.startup;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.policy.TokenKeys;
import java.util.List;
import java.util.Optional;

/**
 * What the gates need to know of the application that starts.
 *
 * @param facts the facts, resolved
 * @param keys the keys of tokens: the first mints, all verify
 * @param unknown the gates before endpoints without a row; empty if the application says nothing
 */
public record GuardedApplication(
    ApplicationFacts facts, List<TokenKeys.Key> keys, Optional<EffectiveProtection> unknown) {

  /**
   * Copies the list.
   *
   * @param facts the facts, resolved
   * @param keys the keys of tokens: the first mints, all verify
   * @param unknown the gates before endpoints without a row; empty if the application says nothing
   */
  public GuardedApplication {
    keys = List.copyOf(keys);
  }

  /** Keys are no text for a log. */
  @Override
  public String toString() {
    return "GuardedApplication[facts=" + facts + ", unknown=" + unknown + "]";
  }
}
