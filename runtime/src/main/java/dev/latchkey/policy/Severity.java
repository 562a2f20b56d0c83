package dev.latchkey.policy;

/** What a finding means for the declaration that it is about. */
public enum Severity {
  /** The declaration is refused: it does not compile, or the application does not start. */
  ERROR,
  /** The declaration takes effect, and is hardly what its author means. */
  WARNING,
  /** Worth a reviewer's eye; said in the report and nowhere else. */
  NOTE
}
