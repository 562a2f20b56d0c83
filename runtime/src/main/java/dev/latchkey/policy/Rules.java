package dev.latchkey.policy;

import java.util.List;
import java.util.stream.Stream;

/** The catalogue of rules. */
public final class Rules {

  private static final List<Rule> ALL =
      Stream.<Rule[]>of(
              OriginTextRule.values(),
              HostRule.values(),
              PortRule.values(),
              OriginTrustRule.values(),
              OriginListRule.values(),
              MethodRule.values(),
              HeaderRule.values(),
              SignatureRule.values(),
              ApplicationRule.values(),
              ReferenceRule.values(),
              PlacementRule.values(),
              DecisionRule.values(),
              SurroundingsRule.values(),
              ContentTypeRule.values(),
              TrustRule.values(),
              GateRule.values(),
              CookieRule.values())
          .flatMap(Stream::of)
          .toList();

  private Rules() {}

  /**
   * Every rule, in the order of the documentation.
   *
   * @return an immutable list
   */
  public static List<Rule> all() {
    return ALL;
  }
}
