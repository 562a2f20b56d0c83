package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.Inference;
import dev.latchkey.policy.Lookup;
import dev.latchkey.policy.PolicyCheck;
import dev.latchkey.policy.References;
import dev.latchkey.policy.Resolved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns declarations into filters, and judges them on the way. */
final class PolicyCompletion {

  /** Stands for a policy in error: the start is refused, and until then nothing is opened. */
  static final EndpointFilter REFUSED =
      new ResolvedFilter(new EffectivePolicy(List.of(), List.of(), List.of(), List.of(), false, 0));

  private final Lookup lookup;
  private final ApplicationFacts facts;
  private final Judgement judgement;
  private final Map<PolicyDeclaration, EndpointFilter> filters = new HashMap<>();
  private final Map<EffectivePolicy, EndpointFilter> byMeaning = new HashMap<>();

  PolicyCompletion(Lookup lookup, ApplicationFacts facts, Judgement judgement) {
    this.lookup = lookup;
    this.facts = facts;
    this.judgement = judgement;
  }

  /** Completes one declaration, with every endpoint for which it is the nearest. */
  void complete(PolicyDeclaration declaration, GovernedEndpoints endpoints) {
    List<EndpointSignature> signatures = endpoints.signatures();
    Resolved resolved = References.resolve(declaration.policy(), lookup);
    boolean accepted =
        judgement.add(
            declaration.owner(), Judgement.SHARING, PolicyCheck.check(resolved, signatures, facts));
    filters.put(
        declaration,
        accepted
            ? filter(
                Inference.effective(resolved.policy(), signatures, facts, endpoints.gateHeaders()))
            : REFUSED);
  }

  /** Policies that mean the same are one, so that they agree wherever they meet. */
  private EndpointFilter filter(EffectivePolicy policy) {
    return byMeaning.computeIfAbsent(policy, ResolvedFilter::new);
  }

  EndpointFilter filterOf(PolicyDeclaration declaration) {
    return filters.get(declaration);
  }
}
