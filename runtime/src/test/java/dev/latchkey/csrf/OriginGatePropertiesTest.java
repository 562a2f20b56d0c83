package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any evidence whatsoever. */
class OriginGatePropertiesTest {

  private static final int REQUESTS = 30_000;

  private static final Set<Verdict> REACHABLE =
      EnumSet.of(
          Verdict.DUPLICATE_HEADER,
          Verdict.ORIGIN_MALFORMED,
          Verdict.PREFETCH,
          Verdict.CROSS_SITE,
          Verdict.SAME_SITE_CROSS_ORIGIN,
          Verdict.FETCH_SITE_UNKNOWN,
          Verdict.FETCH_SITE_ORIGIN_CONTRADICTION,
          Verdict.USER_INITIATED_FOREIGN_ORIGIN,
          Verdict.USER_INITIATED_UNSAFE,
          Verdict.NULL_ORIGIN,
          Verdict.SCHEME_MISMATCH,
          Verdict.ORIGIN_MISMATCH,
          Verdict.REFERER_MISMATCH,
          Verdict.REFERER_MALFORMED,
          Verdict.NO_BROWSER_EVIDENCE);

  private static Stream<RandomEvidence> evidence(long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> RandomEvidence.next(random)).limit(REQUESTS);
  }

  /** The first request that a gate accepts although the oracle does not permit it, or null. */
  private static RandomEvidence counterExample(long seed, UnaryOperator<Verdict> breakage) {
    return evidence(seed)
        .filter(evidence -> breakage.apply(evidence.judge()).accepted())
        .filter(evidence -> !new OriginGateOracle(evidence).permitsAcceptance())
        .findFirst()
        .orElse(null);
  }

  @Test
  void nothing_is_accepted_that_the_design_does_not_permit() {
    long seed = System.nanoTime();
    assertThat(counterExample(seed, UnaryOperator.identity())).as("seed %d", seed).isNull();
  }

  static Set<Verdict> refusals() {
    return REACHABLE;
  }

  /** A gate that leaves out any one of its refusals is found out. */
  @ParameterizedTest
  @MethodSource("refusals")
  void a_gate_that_does_not_refuse_for_one_of_the_reasons_is_found_out(Verdict forgotten) {
    RandomEvidence found =
        counterExample(7, verdict -> verdict == forgotten ? Verdict.SAME_ORIGIN : verdict);
    assertThat(found).isNotNull();
  }

  @Test
  void pages_of_the_own_origin_are_always_accepted() {
    long seed = System.nanoTime();
    List<RandomEvidence> own =
        evidence(seed)
            .filter(evidence -> new OriginGateOracle(evidence).demandsAcceptance())
            .toList();
    assertThat(own).hasSizeGreaterThan(1000);
    assertThat(own)
        .as("seed %d", seed)
        .allSatisfy(evidence -> assertThat(evidence.judge()).isEqualTo(Verdict.SAME_ORIGIN));
  }

  /**
   * A foreign origin that nobody wrote down never passes with a credential, unless the browser says
   * that the request is same-origin and nobody declared where browsers see the application.
   */
  @Test
  void a_foreign_origin_does_not_pass_with_a_credential() {
    long seed = System.nanoTime();
    List<RandomEvidence> passed =
        evidence(seed)
            .filter(evidence -> new OriginGateOracle(evidence).isForeignWithCredential())
            .filter(evidence -> evidence.judge().accepted())
            .toList();
    assertThat(passed).hasSizeGreaterThan(100);
    assertThat(passed)
        .as("seed %d", seed)
        .allSatisfy(
            evidence -> {
              assertThat(evidence.headers().get("Sec-Fetch-Site")).containsExactly("same-origin");
              assertThat(evidence.declared()).isEmpty();
            });
  }

  @Test
  void every_refusal_of_the_gate_is_met() {
    Set<Verdict> refusals = EnumSet.noneOf(Verdict.class);
    evidence(7).map(RandomEvidence::judge).forEach(refusals::add);
    refusals.removeIf(Verdict::accepted);
    assertThat(refusals).isEqualTo(REACHABLE);
  }
}
