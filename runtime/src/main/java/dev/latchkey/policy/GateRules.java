package dev.latchkey.policy;

import java.util.List;
import java.util.stream.Stream;

/** Judges the gates of an endpoint beside policy and facts. */
final class GateRules {

  private GateRules() {}

  static List<CsrfFinding> check(GuardInUse use) {
    return StandingGates.of(use.endpoint()).stream()
        .flatMap(
            standing ->
                Stream.of(
                    HeaderGateRules.check(standing),
                    TokenGateRules.check(standing, use),
                    EvidenceRules.check(standing),
                    ReportOnlyRules.check(standing, use.application())))
        .flatMap(findings -> findings)
        .toList();
  }

  /** Judges the headers of endpoints beside each other. */
  static List<CsrfCheck.Together> together(List<GuardedEndpoint> endpoints) {
    return GateHeadersTogether.check(endpoints);
  }
}
