package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.policy.CsrfDecision;
import dev.latchkey.policy.EndpointPath;
import dev.latchkey.policy.GuardedEndpoint;
import dev.latchkey.policy.Protection;
import java.util.List;
import java.util.Optional;

/** Puts together what is in force for a row: who may read, and what was decided about writing. */
record GuardCompletion(
    RunningDeclarations running,
    SettledFacts facts,
    Protections protections,
    PolicyCompletion policies,
    SharingInForce sharing) {

  GuardedRow complete(EndpointRow row, Optional<EndpointPath> path) {
    List<ProtectionDeclaration> chain = running.chain(row);
    EndpointFilter filter = filter(row);
    var endpoint =
        new GuardedEndpoint(
            row.signature(),
            path,
            reach(row, path),
            decision(row, protections.resolve(chain, row.compilation())),
            sharing.under(filter),
            isInScope(row));
    return new GuardedRow(row, filter, sharingOwner(row), chain, endpoint, isForeign(row));
  }

  private static String reach(EndpointRow row, Optional<EndpointPath> path) {
    return path.map(EndpointPath::shape)
        .orElseGet(() -> EndpointPath.shapeBelowLocator(row.resource().getName(), row.path()));
  }

  private EndpointFilter filter(EndpointRow row) {
    return running
        .policyOf(row)
        .map(policies::filterOf)
        .orElseGet(() -> ((Decision.Settled) row.decision()).filter());
  }

  /** A filter of generated code does not say what carries its policy, and the endpoint will do. */
  private String sharingOwner(EndpointRow row) {
    return running.policyOf(row).map(PolicyDeclaration::owner).orElse(row.signature().name());
  }

  private static CsrfDecision decision(EndpointRow row, List<Protection> chain) {
    if (row.guard() instanceof GuardDecision.Exempt exempt) {
      return new CsrfDecision.Exempt(exempt.exemption(), chain);
    }
    return row.guard() instanceof GuardDecision.Protect || !chain.isEmpty()
        ? new CsrfDecision.Protected(chain)
        : CsrfDecision.UNDECIDED;
  }

  private boolean isInScope(EndpointRow row) {
    return !row.decision().equals(Decision.UNDECLARED)
        || row.guard() != GuardDecision.NOTHING
        || running.saySomething()
        || facts.stated();
  }

  /** Whether its compiler did not see all that concerns a row, or not as it is now. */
  private boolean isForeign(EndpointRow row) {
    return running.policyOf(row).isPresent()
        || isElsewhere(facts.compilation(), row)
        || isElsewhere(running.protection().map(ApplicationDeclaration::compilation), row);
  }

  private static boolean isElsewhere(Optional<Compilation> compilation, EndpointRow row) {
    return compilation.filter(it -> !it.isJudgedWith(row.compilation())).isPresent();
  }
}
