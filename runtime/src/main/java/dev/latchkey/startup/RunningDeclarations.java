package dev.latchkey.startup;

import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the application that starts says itself.
 *
 * @param policy for endpoints that have no nearer policy
 * @param protection for every endpoint that is not exempt
 * @param ofUnknown for endpoints without a row: the protection of its package
 */
record RunningDeclarations(
    Optional<ApplicationDeclaration<PolicyDeclaration>> policy,
    Optional<ApplicationDeclaration<ProtectionDeclaration>> protection,
    Optional<ApplicationDeclaration<ProtectionDeclaration>> ofUnknown) {

  static RunningDeclarations of(
      Registrations registered, RunningApplication application, Judgement judgement) {
    return new RunningDeclarations(
        application.choose(registered.policies().all(), Judgement.SHARING, judgement),
        application.choose(registered.protections().all(), Judgement.PROTECTION, judgement),
        application.choose(
            registered.protectionsOfUnknown().all(), Judgement.PROTECTION, judgement));
  }

  /** Whether it says anything, so that all its endpoints need a decision. */
  boolean saySomething() {
    return policy.isPresent() || protection.isPresent() || ofUnknown.isPresent();
  }

  /** The declarations that add up for an endpoint without a row, the nearest first. */
  List<ApplicationDeclaration<ProtectionDeclaration>> chainOfUnknown() {
    List<ApplicationDeclaration<ProtectionDeclaration>> chain = new ArrayList<>();
    ofUnknown.ifPresent(chain::add);
    protection.ifPresent(chain::add);
    return chain;
  }

  /** The declarations that add up for an endpoint, or that an exemption overrides. */
  List<ProtectionDeclaration> chain(EndpointRow row) {
    List<ProtectionDeclaration> chain = new ArrayList<>();
    if (row.guard() instanceof GuardDecision.Protect protect) {
      chain.addAll(protect.chain());
    }
    protection.map(ApplicationDeclaration::declaration).ifPresent(chain::add);
    return chain;
  }

  /** The declaration of the policy in force, if start-up completes it. */
  Optional<PolicyDeclaration> policyOf(EndpointRow row) {
    if (row.decision() instanceof Decision.Open open) {
      return Optional.of(open.policy());
    }
    return row.decision().equals(Decision.UNDECLARED)
        ? policy.map(ApplicationDeclaration::declaration)
        : Optional.empty();
  }
}
