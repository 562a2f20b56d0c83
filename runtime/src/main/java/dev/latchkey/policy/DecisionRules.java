package dev.latchkey.policy;

import java.util.List;

/** Judges what was decided for an endpoint. */
final class DecisionRules {

  private DecisionRules() {}

  static List<CsrfFinding> check(GuardInUse use) {
    return List.of();
  }

  static List<Finding> check(Exemption exemption) {
    return List.of();
  }
}
