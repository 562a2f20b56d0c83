package dev.latchkey.policy;

import java.util.List;

/** Judges the content-type gate beside the signature. */
final class ContentTypeRules {

  private ContentTypeRules() {}

  static List<CsrfFinding> check(GuardInUse use) {
    return List.of();
  }
}
