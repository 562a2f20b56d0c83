package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.Declarations.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists that no annotation can hold and a configuration can. */
class ManyOriginsTest {

  private static final int MANY = 10_000;

  private static final int TIMES = 8;

  @Test
  void ten_thousand_origins_are_judged_one_by_one_and_none_is_lost() {
    Configuration values =
        Configuration.of("a", list(MANY, n -> "https://a" + n + ".example") + ",http://b.example");
    Declarations declaration = policy().origins("${a}").allowCredentials();
    assertThat(declaration.findings(values))
        .containsExactly("INSECURE_CREDENTIALED origins[0], from ${a} (test a)");

    Policy resolved = References.resolve(declaration.written(), values).policy();
    EffectivePolicy effective =
        Inference.effective(resolved, List.of(), ApplicationFacts.UNDECLARED);
    assertThat(effective.origins()).hasSize(MANY + 1);
    OriginSet set = OriginSet.of(effective.origins().toArray(String[]::new));
    for (int n = 0; n < MANY; n++) {
      assertThat(set.match("https://a" + n + ".example")).isNotNull();
    }
    assertThat(set.match("https://a" + MANY + ".example")).isNull();
  }

  @Test
  void too_many_are_those_that_stand_in_the_source() {
    String[] references =
        IntStream.rangeClosed(0, OriginListRules.MOST_ORIGINS)
            .mapToObj(n -> "${a" + n + "}")
            .toArray(String[]::new);
    assertThat(policy().origins(references).findings(Lookup.NONE))
        .containsExactly("ORIGINS_TOO_MANY origins");
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        origins("exact", n -> "https://a" + n + ".example.com"),
        origins("wildcards that cover others", n -> "https://" + wild(n) + ".example.com"),
        origins("plain http beside https", n -> "http" + (n % 2 == 0 ? "" : "s") + "://a" + n / 2),
        origins("loopback", n -> "http://a" + n + ".localhost"),
        origins("repetitions", n -> "https://a.example"),
        origins("nothing well-formed", n -> "a " + n),
        Arguments.of("methods", policy().methods("${a}", "*"), name()),
        Arguments.of("allowed headers", policy().allowedHeaders("${a}", "*"), name()),
        Arguments.of("exposed headers", policy().exposedHeaders("${a}", "*"), name()));
  }

  private static Arguments origins(String name, IntFunction<String> text) {
    return Arguments.of(
        name, policy().origins("${a}").allowCredentials().dangerously(Overrule.values()), text);
  }

  private static String wild(int n) {
    return n % 2 == 0 ? "*.a" + n : "b.a" + (n - 1);
  }

  private static IntFunction<String> name() {
    return n -> "x" + n;
  }

  /** Eight times as much takes eight times as long, and sixty-four times if a rule is quadratic. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void judging_takes_time_in_proportion(
      String name, Declarations declaration, IntFunction<String> text) {
    declaration.governing(endpoint("GET"), endpoint("PUT"));
    declaration.in(facts(List.of("http://localhost")));
    assertThat(nanoseconds(declaration, list(MANY * 2, text)))
        .isLessThan(3 * TIMES * nanoseconds(declaration, list(MANY * 2 / TIMES, text)));
  }

  private static long nanoseconds(Declarations declaration, String list) {
    Configuration values = Configuration.of("a", list);
    Supplier<List<Finding>> check = () -> declaration.check(values);
    return IntStream.range(0, 3).mapToLong(run -> duration(check)).min().orElseThrow();
  }

  private static long duration(Supplier<List<Finding>> check) {
    long start = System.nanoTime();
    assertThat(check.get()).isNotNull();
    return System.nanoTime() - start;
  }

  private static String list(int size, IntFunction<String> text) {
    return IntStream.range(0, size).mapToObj(text).collect(Collectors.joining(","));
  }
}
