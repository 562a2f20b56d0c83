package dev.latchkey.startup;

import dev.latchkey.policy.CsrfCheck;
import dev.latchkey.policy.CsrfDecision;
import dev.latchkey.policy.CsrfFinding;
import dev.latchkey.policy.EndpointPath;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.GuardedEndpoint;
import dev.latchkey.policy.PolicyCheck;
import dev.latchkey.policy.ResolvedProtection;
import dev.latchkey.policy.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pairs that the rules accept, found once for all tests. */
final class AcceptedPairs {

  private static final int SEEDS = 3_000;

  private static final List<Judged> ALL =
      IntStream.range(0, SEEDS)
          .mapToObj(seed -> RandomPair.of(new Random(seed)))
          .map(pair -> new Judged(pair, errors(pair)))
          .toList();

  private AcceptedPairs() {}

  /** A pair with the rules that refuse it. */
  private record Judged(RandomPair pair, Set<String> errors) {}

  /** Those that the rules accept, some of which are struck out. */
  static Stream<RandomPair> without(String... struckOut) {
    return ALL.stream()
        .filter(judged -> List.of(struckOut).containsAll(judged.errors()))
        .map(Judged::pair);
  }

  private static Set<String> errors(RandomPair pair) {
    return findings(pair)
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.rule().name())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Finding> findings(RandomPair pair) {
    var guarded =
        new GuardedEndpoint(
            pair.endpoint(),
            Optional.of(new EndpointPath("accounts", "")),
            new CsrfDecision.Protected(pair.chain()),
            Optional.of(pair.sharing()),
            true);
    Stream<Finding> ofChain =
        pair.chain().stream()
            .map(protection -> new ResolvedProtection(protection, Set.of(), List.of()))
            .flatMap(resolved -> CsrfCheck.check(resolved, pair.facts()).stream());
    Stream<Finding> ofEndpoint =
        CsrfCheck.check(guarded, pair.facts(), true).stream().map(CsrfFinding::finding);
    Stream<Finding> ofPolicy =
        PolicyCheck.check(pair.policy(), List.of(pair.endpoint()), pair.facts()).stream();
    return Stream.of(ofPolicy, ofChain, ofEndpoint).flatMap(findings -> findings);
  }
}
