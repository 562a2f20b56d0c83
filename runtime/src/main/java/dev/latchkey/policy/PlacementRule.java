package dev.latchkey.policy;

/**
 * Rules about where a declaration stands. They need the whole program and are judged by the
 * compiler alone; what they refuse cannot reach start-up.
 */
public enum PlacementRule implements Rule {
  /** A declaration on the method that answers OPTIONS: no preflight asks for it. */
  POLICY_ON_OPTIONS(
      Severity.ERROR,
      "{0} on {1} has no effect: a preflight asks for the verb that it precedes, and never for the method that answers OPTIONS.",
      "Put it on the methods that scripts call, or on the class.",
      "https://fetch.spec.whatwg.org/#cors-preflight-fetch"),
  /** A declaration on a sub-resource locator, which has no verb of its own. */
  POLICY_ON_LOCATOR(
      Severity.ERROR,
      "{0} on the sub-resource locator {1} has no effect: a locator has no verb, and hands over to another resource class.",
      "Put it on {2}.",
      ""),
  /** A declaration on something that no container calls. */
  POLICY_ON_NON_RESOURCE(
      Severity.ERROR,
      "{0} on {1} has no effect: {2}.",
      "Put it on a public method with a verb such as @GET, or on a resource class, or remove it.",
      ""),
  /** Two interfaces of equal rank with different declarations. */
  POLICY_INTERFACES_DISAGREE(
      Severity.ERROR,
      "{0} inherits different policies from {1} and from {2}, which are of equal rank.",
      "Say on {0} itself which policy applies.",
      ""),
  /** Two policies on one verb and path: a preflight carries no media type to tell them apart. */
  PREFLIGHT_AMBIGUOUS(
      Severity.ERROR,
      "{0} and {1} serve {2} /{3}, and not under the same policy. They are told apart by the media types that they consume or produce only, and a preflight carries neither.",
      "Give both the same policy, or different paths.",
      "https://fetch.spec.whatwg.org/#cors-preflight-fetch"),
  /** A method for OPTIONS beside a policy: preflights do not reach it. */
  CORS_OPTIONS_SHADOWED(
      Severity.WARNING,
      "{0} does not see preflights for /{1}: Latchkey answers them first. A script that calls OPTIONS itself still reaches it.",
      "Remove it if it was written to answer preflights.",
      "https://fetch.spec.whatwg.org/#cors-preflight-request"),
  /** Both declarations on one element. */
  CONFLICTING_SHARING(
      Severity.ERROR,
      "@CrossOriginPolicy and @NotSharedCrossOrigin stand on one element, {0}: one opens what the other closes.",
      "Keep one of the two.",
      ""),
  /** A closure under no wider policy. */
  NOTHING_TO_CLOSE(
      Severity.WARNING,
      "@NotSharedCrossOrigin on {0} closes nothing: no wider policy opens it.",
      "Remove it, or write the wider policy that it is an exception to.",
      ""),
  /** A policy whose class hands over to a class that carries none. */
  POLICY_LOST_AT_LOCATOR(
      Severity.WARNING,
      "The policy of {0} does not reach what its locator {1} returns: {2} is a resource class of its own, and carries none.",
      "Put a @CrossOriginPolicy on {2}, or @NotSharedCrossOrigin to say that none is meant.",
      ""),
  /** Two applications in one compilation with different policies. */
  APPLICATION_POLICIES_DISAGREE(
      Severity.ERROR,
      "{0} and {1} both carry a policy for the application, and the two differ: which resources belong to which cannot be seen here.",
      "Put the policies on packages or classes instead.",
      ""),
  /** A policy on one application, beside another application that has none. */
  APPLICATION_POLICY_SHARED(
      Severity.ERROR,
      "The policy of {0} would reach the resources of {1} too, which declares none: which resources belong to which cannot be seen here.",
      "Put the policy on packages or classes instead, or declare the same one on {1}.",
      ""),
  /** A method with several verbs. */
  SEVERAL_VERBS(
      Severity.ERROR,
      "{0} has several verbs, {1}: Jakarta REST allows a method one.",
      "Write a method for each verb.",
      "https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#resource_method"),
  /**
   * A method that two interfaces give different verbs. {@code {1}} is the verb of the interface
   * {@code {2}}, and {@code {3}} that of {@code {4}}.
   *
   * @see <a
   *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#annotationinheritance">Jakarta
   *     RESTful Web Services, annotation inheritance</a>
   */
  INHERITED_VERBS_DISAGREE(
      Severity.ERROR,
      "{0} has no verb of its own, and inherits {1} from {2} and {3} from {4}: which one is served depends on the container.",
      "Write the verb on {0} itself.",
      "https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#annotationinheritance"),
  /** A closure of a class whose methods inherit a nearer policy. */
  CLOSURE_OVERRIDDEN(
      Severity.ERROR,
      "@NotSharedCrossOrigin on {0} does not close {1}: the method that it overrides carries a policy of its own ({2}), which is nearer.",
      "Write @NotSharedCrossOrigin on the method.",
      ""),
  /** A policy of a class whose methods all inherit a nearer one. */
  POLICY_OVERRIDDEN(
      Severity.WARNING,
      "The policy of {0} does not reach {1}: the method that it overrides carries one of its own ({2}), which is nearer.",
      "Write the policy on the method if it is meant there.",
      ""),
  /** Two different statements about one application. */
  BROWSER_FACING_DISAGREES(
      Severity.ERROR,
      "@BrowserFacing on {0} says something else than the one on {1}: both state facts of one application.",
      "Keep one of the two.",
      ""),
  /** A statement about the application on something else. */
  BROWSER_FACING_MISPLACED(
      Severity.ERROR,
      "@BrowserFacing on {0} has no effect: it states facts of a whole application.",
      "Put it on the Application subclass, or on a package where there is none.",
      "");

  private final RuleText text;

  PlacementRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
