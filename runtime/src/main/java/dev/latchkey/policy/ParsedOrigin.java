package dev.latchkey.policy;

import java.util.List;

/** What a text turned out to be. */
sealed interface ParsedOrigin {

  /**
   * An origin pattern.
   *
   * @param pattern the pattern
   * @param warnings what is odd about it
   */
  record Accepted(OriginPattern pattern, List<Finding> warnings) implements ParsedOrigin {}

  /**
   * No origin pattern.
   *
   * @param finding the first reason
   */
  record Refused(Finding finding) implements ParsedOrigin {}

  /**
   * Reads a text.
   *
   * @param setting the text and its place
   * @return the pattern, or why it is none
   */
  static ParsedOrigin of(Setting setting) {
    String text = setting.text();
    Rule flaw = OriginSyntax.flaw(text);
    if (flaw != null) {
      return new Refused(Finding.of(flaw, setting.pointer(), text, Correction.phrase(flaw, text)));
    }
    return new Accepted(new OriginPattern(text), OriginWarnings.of(setting));
  }
}
