package dev.latchkey.policy;

/** Rules about configuration references. */
public enum ReferenceRule implements Rule {
  /** A text that begins like a reference and does not go on like one. */
  REFERENCE_MALFORMED(
      Severity.ERROR,
      "\"{0}\" holds a configuration reference that cannot be read: {1}.",
      "Write ${name} or ${name:default}; a name is made of letters, digits, \".\", \"-\" and \"_\".",
      ""),
  /** A reference that nothing sets, without default. */
  REFERENCE_UNSET(
      Severity.ERROR,
      "Nothing sets \"{0}\". Latchkey looked at {1}.",
      "Set one of them, or write a default: ${{0}:value}.",
      ""),
  /** A list that references leave empty. */
  REFERENCE_EMPTY(
      Severity.WARNING,
      "No origin comes from {0}: no other origin may read.",
      "Leave it so if this is meant; else set {0} to the origins, separated by commas.",
      "");

  private final RuleText text;

  ReferenceRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
