package dev.latchkey.policy;

import dev.latchkey.policy.CsrfFinding.Subject;
import dev.latchkey.policy.EndpointSignature.Trait;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the header that a gate wants beside who can send it. */
final class HeaderGateRules {

  private HeaderGateRules() {}

  static Stream<CsrfFinding> check(StandingGates standing) {
    return standing.wantsHeader()
        ? Stream.of(ofPreflight(standing), ofNavigation(standing)).flatMap(Optional::stream)
        : Stream.empty();
  }

  private static Optional<CsrfFinding> ofPreflight(StandingGates standing) {
    return standing
        .header()
        .filter(name -> standing.sharing().filter(policy -> misses(policy, name)).isPresent())
        .map(
            name ->
                Finding.of(
                    GateRule.CORS_MISSING_CSRF_HEADER,
                    Pointer.to("allowedHeaders"),
                    standing.signature().name(),
                    name))
        .map(finding -> new CsrfFinding(finding, Subject.SHARING));
  }

  /** A policy for any origin invites nobody in particular to write. */
  private static boolean misses(EffectivePolicy policy, String name) {
    boolean invites = policy.allowCredentials() || !policy.anyOrigin();
    return invites && !allows(policy, HeaderName.lower(name));
  }

  private static boolean allows(EffectivePolicy policy, String name) {
    boolean wildcard =
        policy.allowedHeaders().contains(Policy.ANY)
            && !policy.allowCredentials()
            && !name.equals(HeaderName.AUTHORIZATION);
    return wildcard || policy.allowedHeaders().contains(name);
  }

  private static Optional<CsrfFinding> ofNavigation(StandingGates standing) {
    EndpointSignature signature = standing.signature();
    boolean navigable =
        MethodName.isSafe(signature.verb()) && signature.traits().contains(Trait.STATE_CHANGING);
    return standing.header().filter(name -> navigable).map(name -> onNavigation(standing, name));
  }

  /** On the method's own gate if it is that; a gate of the class is right for its neighbours. */
  private static CsrfFinding onNavigation(StandingGates standing, String name) {
    Subject own =
        standing.nearest(
            protection ->
                protection.scope() == Scope.METHOD
                    && protection.also().stream().anyMatch(Gate::needsHeader));
    EndpointSignature signature = standing.signature();
    Finding finding =
        Finding.of(
            GateRule.CSRF_TOKEN_ON_NAVIGATION,
            own == Subject.ENDPOINT ? Pointer.DECLARATION : Pointer.to("also"),
            signature.name(),
            signature.verb(),
            name);
    return new CsrfFinding(finding, own);
  }
}
