package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every declaration, tried on many that nobody would write. */
class PolicyPropertiesTest {

  private static final List<String> ORIGINS =
      List.of(
          "*",
          "https://a.example",
          "http://a.example",
          "https://*.a.example",
          "https://b.a.example",
          "http://localhost:3000",
          "https://*.github.io",
          "null",
          "");

  private static final List<String> METHODS =
      List.of("*", Policy.INFERRED, "GET", "PUT", "put", "patch", "OPTIONS", "TRACE", "A,B", "\n");

  private static final List<String> HEADERS =
      List.of(
          "*",
          Policy.INFERRED,
          "X-A",
          "x-a",
          "Authorization",
          "Content-Type",
          "Cookie",
          "Set-Cookie",
          "Origin",
          "a, b",
          "\r\n");

  private static final List<String> TYPES =
      List.of("application/json", "text/plain", "*/*", "application/*", "", "a/b,text/plain");

  static Stream<Random> seeds() {
    return IntStream.range(0, 300).mapToObj(Random::new);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_declaration_breaks_the_check_and_the_order_of_endpoints_decides_nothing(Random random) {
    Policy policy = policy(random);
    List<EndpointSignature> endpoints = endpoints(random);
    List<EndpointSignature> shuffled = new ArrayList<>(endpoints);
    Collections.shuffle(shuffled, random);
    ApplicationFacts facts = facts(random);

    List<Finding> findings = PolicyCheck.check(policy, endpoints, facts);
    assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).isNotEmpty());
    assertThat(findings).isEqualTo(PolicyCheck.check(policy, endpoints, facts));
    assertThat(codes(PolicyCheck.check(policy, shuffled, facts)))
        .containsExactlyInAnyOrderElementsOf(codes(findings));
    assertThat(Inference.effective(policy, shuffled, facts))
        .isEqualTo(Inference.effective(policy, endpoints, facts));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_effective_is_safe_to_write_into_a_header(Random random) {
    EffectivePolicy effective =
        Inference.effective(policy(random), endpoints(random), facts(random));
    assertThat(effective.methods()).allMatch(MethodName::isSendable).doesNotHaveDuplicates();
    assertThat(effective.allowedHeaders())
        .allMatch(Token::matches)
        .noneMatch(HeaderName::isForbiddenRequest)
        .doesNotHaveDuplicates();
    assertThat(effective.exposedHeaders())
        .allMatch(Token::matches)
        .noneMatch(HeaderName::isForbiddenResponse)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void defaults_never_lack_a_verb_or_a_header(Random random) {
    Policy written = policy(random);
    List<Setting> inferred = List.of(new Setting(Policy.INFERRED, Pointer.to("methods", 0)));
    Policy policy =
        new Policy(
            written.scope(),
            written.origins(),
            inferred,
            inferred,
            List.of(),
            written.allowCredentials(),
            0,
            Set.of());
    assertThat(codes(PolicyCheck.check(policy, endpoints(random), facts(random))))
        .doesNotContain(
            "METHOD_NOT_ON_RESOURCE",
            "VERB_NOT_ALLOWED",
            "CONTENT_TYPE_NOT_ALLOWED",
            "HEADER_PARAM_NOT_ALLOWED",
            "AUTHORIZATION_NOT_COVERED_BY_WILDCARD");
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().name()).toList();
  }

  static Policy policy(Random random) {
    return new Policy(
        pick(random, List.of(Scope.values())),
        Setting.list("origins", some(random, ORIGINS)),
        Setting.list("methods", some(random, METHODS)),
        Setting.list("allowedHeaders", some(random, HEADERS)),
        Setting.list("exposedHeaders", some(random, HEADERS)),
        random.nextBoolean(),
        random.nextInt(100_000) - 5,
        Set.copyOf(some(random, List.of(Overrule.values()))));
  }

  static List<EndpointSignature> endpoints(Random random) {
    return IntStream.range(0, random.nextInt(5))
        .mapToObj(
            number ->
                new EndpointSignature(
                    "R.m" + number,
                    pick(random, METHODS),
                    some(random, TYPES),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    some(random, HEADERS),
                    some(random, List.of("a", "b"))))
        .toList();
  }

  static ApplicationFacts facts(Random random) {
    Set<Credential> credentials = EnumSet.noneOf(Credential.class);
    credentials.addAll(some(random, List.of(Credential.values())));
    return new ApplicationFacts(Setting.list("publicOrigins", some(random, ORIGINS)), credentials);
  }

  private static <T> List<T> some(Random random, List<T> all) {
    return random.ints(random.nextInt(4), 0, all.size()).mapToObj(all::get).toList();
  }

  private static <T> T pick(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
