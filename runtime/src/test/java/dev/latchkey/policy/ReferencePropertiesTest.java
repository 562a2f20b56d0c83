package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every declaration, whether its texts are literals or come from configuration. */
class ReferencePropertiesTest {

  static Stream<Random> seeds() {
    return IntStream.range(0, 500).mapToObj(Random::new);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_value_is_judged_like_the_literal_and_means_the_same(Random random) {
    Policy literal = policy(random);
    ApplicationFacts facts = PolicyPropertiesTest.facts(random);
    List<EndpointSignature> endpoints = PolicyPropertiesTest.endpoints(random);
    Configuration values = Configuration.empty();
    UnaryOperator<String> referenced = text -> referenced(text, values, random);
    Resolved resolved = References.resolve(Configuration.replaced(literal, referenced), values);
    ResolvedFacts resolvedFacts =
        References.resolve(
            new ApplicationFacts(
                Configuration.replaced(facts.publicOrigins(), referenced), facts.credentials()),
            values);

    assertThat(Configuration.literal(PolicyCheck.check(resolved, endpoints, resolvedFacts.facts())))
        .isEqualTo(PolicyCheck.check(literal, endpoints, facts));
    assertThat(Configuration.literal(PolicyCheck.check(resolvedFacts)))
        .isEqualTo(PolicyCheck.check(facts));
    assertThat(Inference.effective(resolved.policy(), endpoints, resolvedFacts.facts()))
        .isEqualTo(Inference.effective(literal, endpoints, facts));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_compiler_never_says_what_a_value_would_disprove(Random random) {
    Policy literal = policy(random);
    ApplicationFacts facts = PolicyPropertiesTest.facts(random);
    List<EndpointSignature> endpoints = PolicyPropertiesTest.endpoints(random);
    Configuration values = Configuration.empty();
    Policy written =
        Configuration.replaced(
            literal, text -> random.nextInt(3) == 0 ? referenced(text, values, random) : text);

    List<Finding> early =
        PolicyCheck.check(References.resolve(written, Lookup.NONE), endpoints, facts);
    List<Finding> late =
        Configuration.literal(
            PolicyCheck.check(References.resolve(written, values), endpoints, facts));
    List<Finding> errors = early.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    assertThat(late).containsAll(errors);
  }

  /** A policy whose origins are often, but not always, origins. */
  private static Policy policy(Random random) {
    Policy policy = PolicyPropertiesTest.policy(random);
    List<String> origins = new ArrayList<>(policy.origins().stream().map(Setting::text).toList());
    for (int more = random.nextInt(3); more > 0; more--) {
      // A literal that looks like a reference is one, and the same text as a value is none.
      origins.add(RandomOrigins.next(random).replace("${", "$ {"));
    }
    return new Policy(
        policy.scope(),
        Setting.list("origins", origins),
        policy.methods(),
        policy.allowedHeaders(),
        policy.exposedHeaders(),
        policy.allowCredentials(),
        policy.maxAge(),
        policy.overrules());
  }

  /** As the whole element where that reads no list out of it, else beside an empty reference. */
  private static String referenced(String text, Configuration values, Random random) {
    boolean plain = !text.isEmpty() && text.indexOf(',') < 0 && text.equals(text.strip());
    return plain && random.nextBoolean() ? values.whole(text) : values.part(text);
  }
}
