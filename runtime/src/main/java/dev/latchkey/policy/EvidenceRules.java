package dev.latchkey.policy;

import dev.latchkey.policy.EndpointSignature.Trait;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges an opt-out for requests without evidence beside what the endpoint does. */
final class EvidenceRules {

  private EvidenceRules() {}

  static Stream<CsrfFinding> check(StandingGates standing) {
    return standing.gates().acceptMissingEvidence()
        ? refused(standing).map(why -> withoutEffect(standing, why)).stream()
        : Stream.empty();
  }

  /** Why a request without evidence is refused all the same, if it is. */
  private static Optional<String> refused(StandingGates standing) {
    if (standing.gates().establishesSession()) {
      return Optional.of("establishes a session");
    }
    return standing.signature().traits().contains(Trait.STATE_CHANGING)
        ? Optional.of("is @StateChanging")
        : Optional.empty();
  }

  private static CsrfFinding withoutEffect(StandingGates standing, String why) {
    return new CsrfFinding(
        Finding.of(
            GateRule.MISSING_EVIDENCE_REFUSED_ANYWAY,
            Pointer.to("dangerously"),
            standing.signature().name(),
            why),
        standing.nearest(
            protection -> protection.overrules().contains(Overrule.ACCEPT_MISSING_EVIDENCE)));
  }
}
