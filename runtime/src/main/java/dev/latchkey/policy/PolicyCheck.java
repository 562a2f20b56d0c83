package dev.latchkey.policy;

import java.util.List;
import java.util.function.Function;

/**
 * Judges declarations. The annotation processor and the start-up check both call it, so that one
 * declaration gets one verdict.
 */
public final class PolicyCheck {

  /** In the order in which an author reads the attributes; findings come in this order. */
  private static final List<Function<PolicyInUse, List<Finding>>> RULES =
      List.of(
          OriginListRules::check,
          MethodRules::check,
          VerbRules::check,
          HeaderRules::checkAllowed,
          HeaderRules::checkExposed,
          MaxAgeRules::check,
          SignatureRules::check,
          ApplicationRules::check,
          CredentialRules::check,
          CookieSharingRules::check);

  private PolicyCheck() {}

  /**
   * Judges one {@code @CrossOriginPolicy} with every endpoint that it governs.
   *
   * <p>Where no endpoint is given, what only endpoints can tell is not judged. Where the policy's
   * scope is open, resources may be out of sight: {@link SignatureRule#METHOD_NOT_ON_RESOURCE} is
   * then a warning, and {@link SignatureRule#MAX_AGE_UNUSED} is not judged.
   *
   * @param policy the declaration
   * @param endpoints the endpoints for which it is the nearest policy
   * @param application the facts of the application, {@link ApplicationFacts#UNDECLARED} if nobody
   *     stated them
   * @return the findings, in an order that depends on the arguments alone
   */
  public static List<Finding> check(
      Policy policy, List<EndpointSignature> endpoints, ApplicationFacts application) {
    PolicyInUse use = new PolicyInUse(policy, endpoints, application);
    return RULES.stream().flatMap(rule -> rule.apply(use).stream()).toList();
  }

  /**
   * Judges the facts of an application by themselves.
   *
   * @param application the facts as stated; {@link ApplicationFacts#UNDECLARED} has no findings
   * @return the findings, in an order that depends on the argument alone
   */
  public static List<Finding> check(ApplicationFacts application) {
    return ApplicationFactsRules.check(application);
  }

  /**
   * Judges a policy whose references were resolved: what is wrong with the references, then what
   * the rules find. They say nothing about an element that is not decided, nor what it may cure.
   *
   * @param resolved the declaration
   * @param endpoints the endpoints for which it is the nearest policy
   * @param application the facts of the application, resolved as well
   * @return the findings, in an order that depends on the arguments alone
   */
  public static List<Finding> check(
      Resolved resolved, List<EndpointSignature> endpoints, ApplicationFacts application) {
    return new OpenQuestions(resolved.undecided(), resolved.findings())
        .settled(check(resolved.policy(), endpoints, application));
  }

  /**
   * Judges the facts of an application whose references were resolved; likewise.
   *
   * @param resolved the facts
   * @return the findings, in an order that depends on the argument alone
   */
  public static List<Finding> check(ResolvedFacts resolved) {
    return new OpenQuestions(resolved.undecided(), resolved.findings())
        .settled(check(resolved.facts()));
  }
}
