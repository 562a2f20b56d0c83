package dev.latchkey.policy;

import dev.latchkey.policy.CsrfFinding.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The gates that stand before an endpoint.
 *
 * @param endpoint the endpoint, whose requests may change something
 * @param chain the declarations that add up, the nearest first
 * @param gates what they amount to
 */
record StandingGates(GuardedEndpoint endpoint, List<Protection> chain, EffectiveProtection gates) {

  /** The gates, if there are any: an exempt, an undecided and a safe endpoint have none. */
  static Optional<StandingGates> of(GuardedEndpoint endpoint) {
    boolean guarded =
        endpoint.signature().isUnsafe() && endpoint.decision() instanceof CsrfDecision.Protected;
    return guarded ? Optional.of(of(endpoint, endpoint.decision())) : Optional.empty();
  }

  private static StandingGates of(GuardedEndpoint endpoint, CsrfDecision decision) {
    List<Protection> chain = ((CsrfDecision.Protected) decision).chain();
    String verb = endpoint.signature().verb();
    return new StandingGates(
        endpoint, chain, ProtectionInference.effective(chain, verb, endpoint.sharing()));
  }

  EndpointSignature signature() {
    return endpoint.signature();
  }

  boolean has(Gate gate) {
    return gates.also().contains(gate);
  }

  boolean wantsHeader() {
    return ProtectionInference.neededHeader(chain).isPresent();
  }

  /** The header, unless it is none or only a look-up tells; other rules speak of that. */
  Optional<String> header() {
    return Optional.of(gates.header())
        .filter(name -> !References.isIn(name))
        .filter(Token::matches);
  }

  /** The policy in force, if its preflights allow the verb of the endpoint. */
  Optional<EffectivePolicy> sharing() {
    return endpoint.sharing().filter(policy -> policy.allows(signature().verb()));
  }

  /** The nearest declaration that answers to a description, or else the endpoint itself. */
  Subject nearest(Predicate<Protection> description) {
    for (int index = 0; index < chain.size(); index++) {
      if (description.test(chain.get(index))) {
        return new Subject.OfProtection(index);
      }
    }
    return Subject.ENDPOINT;
  }
}
