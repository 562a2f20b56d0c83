package dev.latchkey.policy;

import java.util.List;

/** Judges one protection by itself: its texts, its opt-outs, and whom it trusts. */
final class ProtectionRules {

  private ProtectionRules() {}

  static List<Finding> check(ResolvedProtection resolved, ApplicationFacts application) {
    return List.copyOf(resolved.findings());
  }
}
