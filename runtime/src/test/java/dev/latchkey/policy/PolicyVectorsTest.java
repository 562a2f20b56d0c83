package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.vectors.Vectors;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code policies.json} that is about one policy and what it governs. */
class PolicyVectorsTest {

  private static final String PLACEMENT = "placement: judged where the whole program is seen";
  private static final String PRECEDENCE = "precedence: judged where the whole program is seen";
  private static final String CSRF = "CSRF protection";

  /** The cases that are judged elsewhere, by their notes. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "a preflight carries no Content-Type, so two policies on one verb and path cannot be told"
              + " apart",
          PLACEMENT,
          "resolved by ACRM",
          PRECEDENCE,
          "put it on the verb it protects",
          PLACEMENT,
          "target type unknown at compile time",
          PLACEMENT,
          "no effect",
          PLACEMENT,
          "method policy replaces the class policy",
          PRECEDENCE,
          "empty must not mean inherit or any",
          PRECEDENCE,
          "CORS admits an origin that CSRF will refuse",
          CSRF);

  /** What a case's resource says if it is about the whole program. */
  private static final Set<String> WHOLE_PROGRAM =
      Set.of(
          "sameVerbAndPath",
          "samePathDifferentVerb",
          "annotatedOn",
          "classPolicy",
          "methodPolicy",
          "csrfProtected");

  @TestFactory
  Stream<DynamicTest> every_case_about_one_policy_gets_its_verdict() {
    return cases()
        .filter(vector -> !isElsewhere(vector))
        .map(vector -> DynamicTest.dynamicTest(name(vector), () -> judge(vector)));
  }

  @Test
  void exactly_the_cases_about_the_whole_program_are_left_to_others() {
    List<String> left =
        cases()
            .filter(
                vector -> WHOLE_PROGRAM.stream().anyMatch(key -> vector.path("resource").has(key)))
            .map(vector -> vector.path("note").asText())
            .distinct()
            .toList();
    assertThat(left).containsExactlyInAnyOrderElementsOf(ELSEWHERE.keySet());
    assertThat(cases().filter(PolicyVectorsTest::isElsewhere)).hasSize(9);
    assertThat(cases()).hasSize(73);
  }

  static Stream<JsonNode> cases() {
    return Vectors.read("policies.json").stream();
  }

  static boolean isElsewhere(JsonNode vector) {
    return ELSEWHERE.containsKey(vector.path("note").asText());
  }

  static String name(JsonNode vector) {
    return vector.path("note").asText() + ' ' + vector.path("policy");
  }

  private static void judge(JsonNode vector) {
    List<Finding> findings =
        PolicyCheck.check(
            policy(vector.path("policy")), endpoints(vector), ApplicationFacts.UNDECLARED);
    assertThat(findings.stream().map(finding -> finding.rule().name()).distinct())
        .containsExactlyInAnyOrderElementsOf(texts(vector.path("reasonCodes")));
    assertThat(verdict(findings)).isEqualTo(vector.path("verdict").asText());
  }

  static String verdict(List<Finding> findings) {
    return findings.stream()
        .map(Finding::severity)
        .filter(severity -> severity != Severity.NOTE)
        .min(Comparator.naturalOrder())
        .map(severity -> severity.name().toLowerCase(Locale.ROOT))
        .orElse("valid");
  }

  static Policy policy(JsonNode written) {
    Set<Overrule> overrules = new LinkedHashSet<>();
    if (written.path("allowInsecure").asBoolean()) {
      overrules.add(Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS);
    }
    if (written.path("allowPublicSuffix").asBoolean()) {
      overrules.add(Overrule.CREDENTIALS_FOR_PUBLIC_SUFFIXES);
    }
    return new Policy(
        Scope.TYPE,
        settings(written, "origins", "origins", List.of()),
        settings(written, "methods", "methods", List.of(Policy.INFERRED)),
        settings(written, "requestHeaders", "allowedHeaders", List.of(Policy.INFERRED)),
        settings(written, "exposedHeaders", "exposedHeaders", List.of()),
        written.path("credentials").asBoolean(),
        written.path("maxAge").asInt(),
        overrules);
  }

  private static List<Setting> settings(
      JsonNode written, String key, String attribute, List<String> otherwise) {
    return Setting.list(attribute, written.has(key) ? texts(written.get(key)) : otherwise);
  }

  /** An empty resource serves GET and, in their proper case, the verbs that the policy lists. */
  static List<EndpointSignature> endpoints(JsonNode vector) {
    JsonNode resource = vector.path("resource");
    Set<String> verbs = new LinkedHashSet<>(texts(resource.path("verbs")));
    if (verbs.isEmpty()) {
      verbs.add("GET");
      texts(vector.path("policy").path("methods")).stream()
          .filter(method -> !method.equals(Policy.ANY))
          .forEach(method -> verbs.add(method.toUpperCase(Locale.ROOT)));
    }
    return verbs.stream().map(verb -> endpoint(verb, resource)).toList();
  }

  private static EndpointSignature endpoint(String verb, JsonNode resource) {
    List<String> consumes = texts(resource.path("consumes"));
    boolean cookie = resource.path("reads").asText().equals("@CookieParam");
    return new EndpointSignature(
        "Resource." + verb,
        verb,
        consumes,
        !consumes.isEmpty(),
        false,
        texts(resource.path("headerParams")),
        cookie ? List.of("session") : List.of());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
