package dev.latchkey.policy;

import java.util.List;

/** Judges the session cookie beside who may read and write. */
final class SessionRules {

  private SessionRules() {}

  static List<CsrfFinding> check(GuardInUse use) {
    return List.of();
  }
}
