package dev.latchkey.policy;

import java.util.List;

/** Judges header and token gates beside policy and facts. */
final class GateRules {

  private GateRules() {}

  static List<CsrfFinding> check(GuardInUse use) {
    return List.of();
  }

  static List<CsrfCheck.Together> together(List<GuardedEndpoint> endpoints) {
    return List.of();
  }
}
