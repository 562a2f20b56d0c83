package dev.latchkey.startup;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.TokenKeys;
import java.util.Optional;

/**
 * What is true of the whole application.
 *
 * @param facts the facts, resolved
 * @param keys the keys of tokens
 * @param owner how messages call the element that states them, or should
 * @param compilation where they come from; empty if nobody states them
 */
record SettledFacts(
    ApplicationFacts facts, TokenKeys keys, String owner, Optional<Compilation> compilation) {

  /** Whether somebody states them. */
  boolean stated() {
    return compilation.isPresent();
  }
}
