package dev.latchkey.policy;

import java.util.List;
import java.util.function.Function;

/**
 * Judges what is decided about forged requests. The annotation processor and the start-up check
 * both call it, so that one declaration gets one verdict.
 */
public final class CsrfCheck {

  private static final List<Function<GuardInUse, List<CsrfFinding>>> RULES =
      List.of(
          DecisionRules::check,
          ContentTypeRules::check,
          TrustRules::check,
          GateRules::check,
          SessionRules::check,
          BearerRules::check);

  private CsrfCheck() {}

  /**
   * Judges one endpoint.
   *
   * @param endpoint the endpoint with all that applies to it
   * @param application the facts of the application, resolved
   * @param closedWorld whether nobody else can state facts: at start-up, and in a compilation that
   *     holds the application. Where others can, what only they can cure is not said
   * @return the findings, in an order that depends on the arguments alone
   */
  public static List<CsrfFinding> check(
      GuardedEndpoint endpoint, ApplicationFacts application, boolean closedWorld) {
    GuardInUse use = new GuardInUse(endpoint, application, closedWorld);
    return RULES.stream().flatMap(rule -> rule.apply(use).stream()).toList();
  }

  /**
   * Judges one {@code @CsrfProtected} by itself and beside the facts, whatever it protects.
   *
   * @param resolved the declaration
   * @param application the facts of the application, resolved
   * @return the findings, in an order that depends on the arguments alone
   */
  public static List<Finding> check(ResolvedProtection resolved, ApplicationFacts application) {
    return ProtectionRules.check(resolved, application);
  }

  /**
   * Judges one {@code @CsrfExempt} by itself.
   *
   * @param exemption the declaration
   * @return the findings
   */
  public static List<Finding> check(Exemption exemption) {
    return DecisionRules.check(exemption);
  }

  /**
   * Judges a credentialed policy beside what was decided for all its endpoints.
   *
   * @param policy the policy after inference
   * @param endpoints every endpoint that it governs
   * @return findings that point into the {@code @CrossOriginPolicy}
   */
  public static List<Finding> check(EffectivePolicy policy, List<GuardedEndpoint> endpoints) {
    return TrustRules.check(policy, endpoints);
  }

  /**
   * Judges endpoints beside each other: those that one path and verb can reach, and the names of
   * their headers.
   *
   * @param endpoints all that one caller sees
   * @return findings, each about one of them
   */
  public static List<Together> together(List<GuardedEndpoint> endpoints) {
    return TogetherRules.check(endpoints);
  }

  /**
   * A finding about an endpoint beside others.
   *
   * @param endpoint its index in the list
   * @param finding the finding
   */
  public record Together(int endpoint, CsrfFinding finding) {}
}
