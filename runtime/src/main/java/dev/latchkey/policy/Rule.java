package dev.latchkey.policy;

/**
 * A rule that a declaration can break. Its name is public and stable: it stands in messages, in
 * {@code @SuppressWarnings("latchkey:NAME")} and in the documentation.
 *
 * <p>The catalogue is the sum of the enums that this interface permits; {@link Rules#all()} lists
 * it.
 */
public sealed interface Rule
    permits OriginTextRule,
        HostRule,
        PortRule,
        OriginTrustRule,
        OriginListRule,
        MethodRule,
        HeaderRule,
        SignatureRule,
        ApplicationRule,
        ReferenceRule,
        PlacementRule,
        DecisionRule,
        SurroundingsRule,
        ContentTypeRule,
        TrustRule,
        GateRule,
        CookieRule {

  /**
   * The stable code.
   *
   * @return upper case with underscores, unique among all rules
   */
  String name();

  /**
   * What the rule says.
   *
   * @return its severity and sentences
   */
  RuleText text();

  /**
   * How a breach is reported unless the finding itself says otherwise.
   *
   * @return the severity
   */
  default Severity severity() {
    return text().severity();
  }

  /**
   * What is wrong, with {@code {0}}, {@code {1}} … for the finding's arguments.
   *
   * @return a template of one or two sentences
   */
  default String problem() {
    return text().problem();
  }

  /**
   * What to write instead, with the same placeholders.
   *
   * @return a template of one or two sentences
   */
  default String fix() {
    return text().fix();
  }

  /**
   * The clause that the rule comes from.
   *
   * @return an absolute https URL, or an empty string where Latchkey's own semantics are the source
   */
  default String clause() {
    return text().clause();
  }
}
