package dev.latchkey.policy;

import dev.latchkey.policy.CsrfFinding.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the token gate beside its binding, its keys, and who may read tokens. */
final class TokenGateRules {

  private TokenGateRules() {}

  static Stream<CsrfFinding> check(StandingGates standing, GuardInUse use) {
    return standing.has(Gate.TOKEN)
        ? Stream.concat(ofFacts(standing, use), ofReaders(standing))
        : Stream.empty();
  }

  private static Stream<CsrfFinding> ofFacts(StandingGates standing, GuardInUse use) {
    if (!use.closedWorld()) {
      return Stream.empty();
    }
    Optional<GateRule> binding =
        Optional.of(GateRule.CSRF_BINDING_UNDECLARED)
            .filter(rule -> use.application().sessionCookie().isEmpty());
    Optional<GateRule> keys =
        Optional.of(GateRule.CSRF_KEY_MISSING)
            .filter(rule -> use.application().tokenKeys().isEmpty());
    Subject declaring = standing.nearest(protection -> protection.also().contains(Gate.TOKEN));
    return Stream.of(binding, keys)
        .flatMap(Optional::stream)
        .map(rule -> new CsrfFinding(Finding.of(rule, Pointer.to("also")), declaring));
  }

  private static Stream<CsrfFinding> ofReaders(StandingGates standing) {
    Optional<TokenReaders> readers =
        standing.sharing().flatMap(policy -> TokenReaders.of(policy, standing.gates()));
    return standing.header().stream()
        .flatMap(name -> readers.stream().flatMap(found -> found.check(name).stream()))
        .map(finding -> new CsrfFinding(finding, Subject.SHARING));
  }

  /**
   * The origins of a policy that may read answers, by whether they may write too.
   *
   * @param policy the policy
   * @param trusted those whose requests the gate accepts
   * @param others the rest
   */
  private record TokenReaders(EffectivePolicy policy, List<String> trusted, List<String> others) {

    /** Nothing if some text is no pattern yet: it may be whoever is missing. */
    static Optional<TokenReaders> of(EffectivePolicy policy, EffectiveProtection gates) {
      List<OriginPattern> accepted = patterns(gates.trustedOrigins());
      List<OriginPattern> readers = patterns(policy.origins());
      if (accepted.size() < gates.trustedOrigins().size()
          || readers.size() < policy.origins().size()) {
        return Optional.empty();
      }
      List<String> trusted =
          readers.stream()
              .filter(reader -> accepted.stream().anyMatch(origin -> origin.covers(reader)))
              .map(OriginPattern::toString)
              .toList();
      List<String> others =
          policy.origins().stream().filter(origin -> !trusted.contains(origin)).toList();
      return Optional.of(new TokenReaders(policy, trusted, others));
    }

    private static List<OriginPattern> patterns(List<String> texts) {
      return texts.stream()
          .map(text -> ParsedOrigin.of(new Setting(text, Pointer.DECLARATION)))
          .filter(ParsedOrigin.Accepted.class::isInstance)
          .map(parsed -> ((ParsedOrigin.Accepted) parsed).pattern())
          .toList();
    }

    Optional<Finding> check(String name) {
      boolean exposed = policy.exposedHeaders().contains(HeaderName.lower(name));
      if (exposed) {
        return others.stream()
            .findFirst()
            .map(origin -> finding(GateRule.CSRF_TOKEN_EXPOSED, origin, name));
      }
      // While some reader is not trusted, exposing the header would be the next mistake.
      return trusted.stream()
          .filter(origin -> policy.allowCredentials() && others.isEmpty())
          .findFirst()
          .map(origin -> finding(GateRule.CORS_TOKEN_NOT_EXPOSED, origin, name));
    }

    private static Finding finding(Rule rule, String origin, String name) {
      return Finding.of(rule, Pointer.to("exposedHeaders"), origin, name);
    }
  }
}
