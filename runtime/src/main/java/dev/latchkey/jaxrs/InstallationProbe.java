package dev.latchkey.jaxrs;

import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.startup.PolicyProof;
import dev.latchkey.startup.PolicyProof.Installed;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Tells a test that asks with {@link PolicyProof} whether Latchkey is installed. The filter that
 * comes first takes the question, the one that goes last writes the answer, and it says whether the
 * gate between them can judge a request: so all three are there, but for Quarkus, which does not
 * tell whether it has taken up the gate.
 */
final class InstallationProbe {

  /**
   * What the answer to a request shall be.
   *
   * @param text the value of the response header
   */
  record Answer(String text) {}

  private final Collection<GeneratedPolicies> policies;
  private final WriteGateFilter gate;

  /** Most applications are never asked; two threads may settle it at once, to the same effect. */
  private volatile List<PolicyProof> proofs;

  InstallationProbe(Collection<GeneratedPolicies> policies, WriteGateFilter gate) {
    this.policies = List.copyOf(policies);
    this.gate = gate;
  }

  /** Answers those alone who know a generated class that is in force here. */
  Optional<Answer> answer(ContainerRequestContext request) {
    List<String> probes = request.getHeaders().get(PolicyProof.PROBE);
    if (probes == null || probes.size() != 1 || !PolicyProof.isProbe(probes.get(0))) {
      return Optional.empty();
    }
    Installed installed = gate.canJudge(request) ? Installed.WHOLLY : Installed.WITHOUT_GATE;
    return proofs().stream()
        .flatMap(proof -> proof.answer(probes.get(0), installed).stream())
        .findFirst()
        .map(Answer::new);
  }

  private List<PolicyProof> proofs() {
    List<PolicyProof> known = proofs;
    if (known == null) {
      known = policies.stream().map(PolicyProof::of).toList();
      proofs = known;
    }
    return known;
  }
}
