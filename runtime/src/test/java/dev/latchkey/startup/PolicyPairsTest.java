package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * For every policy and protection that the rules accept together: who may preflight a verb with
 * credentials may also write, and who may not read writes only if somebody wrote that origin out.
 */
class PolicyPairsTest {

  /** The first few: one says as much as a thousand. */
  private static List<String> counterexamples(
      Stream<RunningPair> all, BiPredicate<RunningPair, String> broken) {
    return all.flatMap(
            running ->
                RandomPair.ORIGINS.stream()
                    .filter(origin -> broken.test(running, origin))
                    .map(origin -> origin + " with " + running.pair()))
        .limit(3)
        .toList();
  }

  private static boolean isRefusedForEver(RunningPair running, String origin) {
    return running.mayPreflightWithCredentials(origin) && !running.accepts(origin);
  }

  private static boolean isTrustedUnasked(RunningPair running, String origin) {
    boolean mayRead =
        running.filter().allowCredentials() && running.filter().allowedOrigin(origin) != null;
    return !running.isOwn(origin)
        && !mayRead
        && !running.isWrittenOut(origin)
        && running.accepts(origin);
  }

  @Test
  void enough_of_what_is_tried_is_accepted() {
    List<RunningPair> all = AcceptedPairs.without().map(RunningPair::of).toList();
    assertThat(all).hasSizeGreaterThan(200);
    assertThat(
            all.stream()
                .filter(r -> RandomPair.ORIGINS.stream().anyMatch(r::mayPreflightWithCredentials)))
        .hasSizeGreaterThan(30);
    assertThat(all.stream().filter(r -> RandomPair.ORIGINS.stream().anyMatch(r::accepts)))
        .hasSizeGreaterThan(30);
  }

  @Test
  void who_may_preflight_with_credentials_may_write() {
    assertThat(
            counterexamples(
                AcceptedPairs.without().map(RunningPair::of), PolicyPairsTest::isRefusedForEver))
        .isEmpty();
  }

  @Test
  void who_may_not_read_writes_only_if_written_out() {
    assertThat(
            counterexamples(
                AcceptedPairs.without().map(RunningPair::of), PolicyPairsTest::isTrustedUnasked))
        .isEmpty();
  }

  /** The rules that keep the two questions together, each struck out by hand. */
  @ParameterizedTest
  @ValueSource(strings = {"CORS_ORIGIN_REJECTED_BY_CSRF", "CORS_MISSING_CSRF_HEADER"})
  void without_a_rule_there_are_counterexamples(String rule) {
    assertThat(
            counterexamples(
                AcceptedPairs.without(rule).map(RunningPair::of),
                PolicyPairsTest::isRefusedForEver))
        .isNotEmpty();
  }

  @Test
  void with_trust_taken_from_every_reader_there_are_counterexamples() {
    assertThat(
            counterexamples(
                AcceptedPairs.without().map(RunningPair::trustingReaders),
                PolicyPairsTest::isTrustedUnasked))
        .isNotEmpty();
  }
}
