package dev.latchkey.processor.model;

import dev.latchkey.policy.CsrfDecision;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.EndpointPath;
import dev.latchkey.policy.GuardedEndpoint;
import dev.latchkey.policy.Lookup;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.References;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Puts together for each endpoint what its declarations say of it. */
final class GuardedEndpoints {

  private final String base;
  private final Map<Element, EffectivePolicy> effective;
  private final Map<Element, Protection> resolved = new HashMap<>();

  private GuardedEndpoints(Program program) {
    this.base = program.application().path();
    this.effective = program.effective(policy -> References.resolve(policy, Lookup.NONE).policy());
  }

  static List<Guarded> of(Program program) {
    GuardedEndpoints endpoints = new GuardedEndpoints(program);
    List<Guarded> guarded = new ArrayList<>();
    for (ResourceClass resource : program.resources()) {
      for (Endpoint endpoint : resource.endpoints()) {
        guarded.add(new Guarded(resource, endpoint, endpoints.rules(resource, endpoint)));
      }
    }
    return guarded;
  }

  private GuardedEndpoint rules(ResourceClass resource, Endpoint endpoint) {
    Optional<EndpointPath> path =
        resource.path().map(root -> new EndpointPath(root, endpoint.path()).below(base));
    return new GuardedEndpoint(
        endpoint.signature(),
        path,
        path.map(EndpointPath::shape)
            .orElseGet(() -> EndpointPath.shapeBelowLocator(resource.name(), endpoint.path())),
        decision(endpoint.guard()),
        sharing(endpoint),
        endpoint.inScope());
  }

  private Optional<EffectivePolicy> sharing(Endpoint endpoint) {
    return endpoint.sharing() instanceof Sharing.Declared declared
        ? Optional.of(effective.get(declared.place().element()))
        : Optional.empty();
  }

  private CsrfDecision decision(Guard guard) {
    List<Protection> chain = guard.declarations().stream().map(this::resolved).toList();
    if (guard instanceof Guard.Exempt exempt) {
      return new CsrfDecision.Exempt(exempt.exemption().exemption(), chain);
    }
    return guard instanceof Guard.Protected
        ? new CsrfDecision.Protected(chain)
        : CsrfDecision.UNDECIDED;
  }

  /** One object for one declaration: the rules tell declarations apart that say the same. */
  private Protection resolved(Guard.DeclaredProtection declared) {
    return resolved.computeIfAbsent(
        declared.place().element(), element -> resolved(List.of(declared.protection())).get(0));
  }

  static List<Protection> resolved(List<Protection> chain) {
    return chain.stream()
        .map(protection -> References.resolve(protection, Lookup.NONE).protection())
        .toList();
  }
}
