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

  private static final Set<Reason> REACHABLE =
      EnumSet.of(
          Reason.DUPLICATE_HEADER,
          Reason.ORIGIN_MALFORMED,
          Reason.PREFETCH,
          Reason.CROSS_SITE,
          Reason.SAME_SITE_CROSS_ORIGIN,
          Reason.FETCH_SITE_UNKNOWN,
          Reason.FETCH_SITE_ORIGIN_CONTRADICTION,
          Reason.USER_INITIATED_FOREIGN_ORIGIN,
          Reason.USER_INITIATED_UNSAFE,
          Reason.NULL_ORIGIN,
          Reason.SCHEME_MISMATCH,
          Reason.ORIGIN_MISMATCH,
          Reason.REFERER_MISMATCH,
          Reason.REFERER_MALFORMED,
          Reason.NO_BROWSER_EVIDENCE);

  private static Stream<RandomEvidence> evidence(long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> RandomEvidence.next(random)).limit(REQUESTS);
  }

  /** The first request that a gate accepts although the oracle does not permit it, or null. */
  private static RandomEvidence counterExample(long seed, UnaryOperator<Reason> breakage) {
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

  static Set<Reason> refusals() {
    return REACHABLE;
  }

  /** A gate that leaves out any one of its refusals is found out. */
  @ParameterizedTest
  @MethodSource("refusals")
  void a_gate_that_does_not_refuse_for_one_of_the_reasons_is_found_out(Reason forgotten) {
    RandomEvidence found =
        counterExample(7, reason -> reason == forgotten ? Reason.SAME_ORIGIN : reason);
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
        .allSatisfy(evidence -> assertThat(evidence.judge()).isEqualTo(Reason.SAME_ORIGIN));
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
    Set<Reason> refusals = EnumSet.noneOf(Reason.class);
    evidence(7).map(RandomEvidence::judge).forEach(refusals::add);
    refusals.removeIf(Reason::accepted);
    assertThat(refusals).isEqualTo(REACHABLE);
  }
}
