package dev.latchkey.policy;

/** Rules about the list of origins as a whole, and about what it overrules. */
public enum OriginListRule implements Rule {
  /** The list of origins is empty. */
  ORIGINS_EMPTY(
      Severity.ERROR,
      "The list of origins is empty: a policy says who may read.",
      "Write them, as in origins = \"https://app.example.com\", or origins = \"*\" for anonymous reads by anybody.",
      ""),
  /** The constants of the generated class would not fit. */
  ORIGINS_TOO_MANY(
      Severity.ERROR,
      "{0} origins are too many for one policy: a generated class holds at most {1}.",
      "List fewer, or cover them with a wildcard such as \"https://*.example.com\".",
      ""),
  /** An element beside one that covers all. */
  REDUNDANT_WITH_WILDCARD(
      Severity.WARNING, "\"{0}\" adds nothing beside \"*\".", "Remove it, or remove \"*\".", ""),
  /** An origin is repeated. */
  DUPLICATE_ORIGIN(Severity.WARNING, "\"{0}\" is listed already.", "Remove the second one.", ""),
  /** An origin beside a wildcard that covers it. */
  SUBSUMED_ORIGIN(
      Severity.WARNING,
      "\"{0}\" is covered by \"{1}\" already.",
      "Remove it, or remove \"{1}\" if not every origin that it covers is meant.",
      ""),
  /** A plain http origin beside the https origin of the same name. */
  HTTP_TWIN(
      Severity.WARNING,
      "\"{0}\" stands beside \"{1}\": whoever sits on the network path can put a script into a page of the former.",
      "Remove it.",
      ""),
  /** A loopback origin with credentials, beside origins that are none. */
  LOOPBACK_CREDENTIALED(
      Severity.WARNING,
      "\"{0}\" may read with credentials beside \"{1}\": whatever listens on that port of a user's machine then reads what the user may read.",
      "Remove it from the policy that is shipped.",
      ""),
  /** An entry of {@code dangerously} that takes effect. */
  OVERRIDE_USED(
      Severity.NOTE,
      "{0} overrules the refusal of \"{1}\".",
      "Remove it as soon as it is not needed.",
      ""),
  /** An entry of {@code dangerously} without effect. */
  OVERRIDE_UNUSED(
      Severity.WARNING, "{0} overrules nothing here.", "Remove it from dangerously.", "");

  private final RuleText text;

  OriginListRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
