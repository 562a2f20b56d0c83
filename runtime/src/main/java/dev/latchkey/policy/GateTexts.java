package dev.latchkey.policy;

import java.util.List;

/** Judges the header and the reporting mode of one protection by themselves. */
final class GateTexts {

  private GateTexts() {}

  static List<Finding> check(Protection protection) {
    return List.of();
  }
}
