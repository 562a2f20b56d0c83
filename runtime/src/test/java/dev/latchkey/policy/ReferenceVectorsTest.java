package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.vectors.Vectors;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case about texts, with each text taken from configuration: the verdict, the code and the
 * sentence are those of the literal.
 */
class ReferenceVectorsTest {

  /**
   * What a value says that is the whole of its element and reads as a list there, or as none: a
   * comma separates, blanks at the ends do not count, and an empty value is no element.
   */
  private static final Map<String, List<String>> AS_LISTS =
      Map.ofEntries(
          Map.entry("", List.of("REFERENCE_EMPTY")),
          Map.entry(" https://example.com", List.of()),
          Map.entry("https://example.com ", List.of()),
          Map.entry("https://example.com\t", List.of()),
          Map.entry("https://a.example,https://b.example", List.of()),
          Map.entry("data:text/html,hi", List.of("OPAQUE_SCHEME", "MISSING_SCHEME")),
          Map.entry("https://*.example.com:[8080,8081]", List.of("PORT_LIST", "MISSING_SCHEME")));

  /**
   * Likewise, by the note of the case: two methods of which one is not served, two headers, none.
   */
  private static final Map<String, List<String>> LISTS_OF_NAMES =
      Map.of(
          "methods GET,PUT", List.of("METHOD_NOT_ON_RESOURCE"),
          "requestHeaders X-A, X-B", List.of(),
          "requestHeaders ", List.of());

  @TestFactory
  Stream<DynamicTest> an_origin_gets_its_verdict_through_a_reference() {
    return origins()
        .filter(vector -> !AS_LISTS.containsKey(pattern(vector)))
        .map(vector -> test(vector, () -> verify(vector, Configuration::whole)));
  }

  @TestFactory
  Stream<DynamicTest> an_origin_gets_its_verdict_as_a_part() {
    return origins().map(vector -> test(vector, () -> verify(vector, Configuration::part)));
  }

  @TestFactory
  Stream<DynamicTest> a_list_of_origins_is_judged_element_by_element() {
    return origins()
        .filter(vector -> AS_LISTS.containsKey(pattern(vector)))
        .map(vector -> test(vector, () -> verifyList(vector)));
  }

  @Test
  void every_exception_is_a_case() {
    Set<String> patterns = new HashSet<>();
    origins().forEach(vector -> patterns.add(pattern(vector)));
    assertThat(patterns).containsAll(AS_LISTS.keySet());
    assertThat(policies().map(ReferenceVectorsTest::lists).filter(name -> !name.isEmpty()))
        .containsExactlyInAnyOrderElementsOf(LISTS_OF_NAMES.keySet());
  }

  @TestFactory
  Stream<DynamicTest> a_policy_gets_its_verdict_through_references() {
    return policies()
        .filter(vector -> lists(vector).isEmpty())
        .map(vector -> policyTest(vector, () -> verifyPolicy(vector, Configuration::whole)));
  }

  @TestFactory
  Stream<DynamicTest> a_policy_gets_its_verdict_in_parts() {
    return policies()
        .map(vector -> policyTest(vector, () -> verifyPolicy(vector, Configuration::part)));
  }

  @TestFactory
  Stream<DynamicTest> a_list_of_names_is_judged_element_by_element() {
    return policies()
        .filter(vector -> !lists(vector).isEmpty())
        .map(
            vector ->
                policyTest(
                    vector,
                    () ->
                        assertThat(codes(resolved(vector, Configuration::whole)))
                            .isEqualTo(LISTS_OF_NAMES.get(lists(vector)))));
  }

  private static void verify(
      JsonNode vector, BiFunction<Configuration, String, String> referenced) {
    Configuration values = Configuration.empty();
    List<Finding> literal = declaration(vector, pattern(vector)).check();
    List<Finding> found =
        declaration(vector, referenced.apply(values, pattern(vector))).check(values);
    assertThat(Configuration.literal(found)).isEqualTo(literal);
    assertThat(found).allMatch(finding -> finding.pointer().source().startsWith("${ref.0} (test"));
    String verdict = vector.get("verdict").asText();
    assertThat(codes(found))
        .isEqualTo(
            verdict.equals("valid") ? List.of() : List.of(vector.get("reasonCode").asText()));
    assertThat(PolicyVectorsTest.verdict(found)).isEqualTo(verdict);
  }

  private static void verifyList(JsonNode vector) {
    Configuration values = Configuration.empty();
    List<Finding> found = declaration(vector, values.whole(pattern(vector))).check(values);
    assertThat(codes(found)).isEqualTo(AS_LISTS.get(pattern(vector)));
  }

  private static Declarations declaration(JsonNode vector, String origin) {
    Declarations declaration = Declarations.policy().origins(origin);
    return vector.get("credentials").asBoolean() ? declaration.allowCredentials() : declaration;
  }

  private static void verifyPolicy(
      JsonNode vector, BiFunction<Configuration, String, String> referenced) {
    List<Finding> literal =
        PolicyCheck.check(
            PolicyVectorsTest.policy(vector.path("policy")),
            PolicyVectorsTest.endpoints(vector),
            ApplicationFacts.UNDECLARED);
    List<Finding> found = resolved(vector, referenced);
    assertThat(Configuration.literal(found)).isEqualTo(literal);
    assertThat(PolicyVectorsTest.verdict(found)).isEqualTo(vector.get("verdict").asText());
  }

  private static List<Finding> resolved(
      JsonNode vector, BiFunction<Configuration, String, String> referenced) {
    Configuration values = Configuration.empty();
    Policy policy =
        Configuration.replaced(
            PolicyVectorsTest.policy(vector.path("policy")),
            text -> referenced.apply(values, text));
    return PolicyCheck.check(
        References.resolve(policy, values),
        PolicyVectorsTest.endpoints(vector),
        ApplicationFacts.UNDECLARED);
  }

  /** The attribute and the text that is a list, or empty. */
  private static String lists(JsonNode vector) {
    for (String attribute : List.of("origins", "methods", "requestHeaders", "exposedHeaders")) {
      for (JsonNode text : vector.path("policy").path(attribute)) {
        if (text.asText().isEmpty() || text.asText().contains(",")) {
          return attribute + ' ' + text.asText();
        }
      }
    }
    return "";
  }

  private static Stream<JsonNode> origins() {
    return Vectors.read("origin-patterns.json").stream();
  }

  private static Stream<JsonNode> policies() {
    return PolicyVectorsTest.cases().filter(vector -> !PolicyVectorsTest.isElsewhere(vector));
  }

  private static String pattern(JsonNode vector) {
    return vector.get("pattern").asText();
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().name()).toList();
  }

  private static DynamicTest test(JsonNode vector, Runnable check) {
    return DynamicTest.dynamicTest('"' + MessageText.visible(pattern(vector)) + '"', check::run);
  }

  private static DynamicTest policyTest(JsonNode vector, Runnable check) {
    return DynamicTest.dynamicTest(PolicyVectorsTest.name(vector), check::run);
  }
}
