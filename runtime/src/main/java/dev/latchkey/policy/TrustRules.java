package dev.latchkey.policy;

import java.util.List;

/** Judges who may write beside who may read. */
final class TrustRules {

  private TrustRules() {}

  static List<CsrfFinding> check(GuardInUse use) {
    return List.of();
  }

  static List<Finding> check(EffectivePolicy policy, List<GuardedEndpoint> endpoints) {
    return List.of();
  }
}
