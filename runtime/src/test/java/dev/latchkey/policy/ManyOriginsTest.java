package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.Declarations.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
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
        names("methods", policy().methods("${a}", "*")),
        names("allowed headers", policy().allowedHeaders("${a}", "*")),
        names("exposed headers", policy().exposedHeaders("${a}", "*")));
  }

  private static Arguments origins(String name, IntFunction<String> text) {
    Declarations all = policy().origins("${a}").allowCredentials().dangerously(Overrule.values());
    return Arguments.of(name, all, 2 * MANY, text);
  }

  private static Arguments names(String name, Declarations declaration) {
    IntFunction<String> text = n -> "x" + n;
    return Arguments.of(name, declaration, 8 * MANY, text);
  }

  private static String wild(int n) {
    return n % 2 == 0 ? "*.a" + n : "b.a" + (n - 1);
  }

  /** A second or so; minutes if a rule compares each element with every other one. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void judging_takes_time_in_proportion(
      String name, Declarations declaration, int size, IntFunction<String> text) {
    declaration.governing(endpoint("GET"), endpoint("PUT"));
    declaration.in(facts(List.of("http://localhost")));
    Configuration values = Configuration.of("a", list(size, text));
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> declaration.check(values)))
        .isNotEmpty();
  }

  private static String list(int size, IntFunction<String> text) {
    return IntStream.range(0, size).mapToObj(text).collect(Collectors.joining(","));
  }
}
