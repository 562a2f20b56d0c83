package dev.latchkey.policy;

import java.util.List;

/** Judges endpoints beside each other. */
final class TogetherRules {

  private TogetherRules() {}

  static List<CsrfCheck.Together> check(List<GuardedEndpoint> endpoints) {
    return List.of();
  }
}
