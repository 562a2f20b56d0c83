package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.vectors.Vectors;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OriginRuleTextsTest {

  static Stream<Rule> rules() {
    return Stream.<Rule[]>of(
            OriginTextRule.values(), HostRule.values(), PortRule.values(), OriginTrustRule.values())
        .flatMap(Stream::of);
  }

  @Test
  void theRulesAreExactlyTheReasonsOfTheVectors() {
    Set<String> reasons =
        Vectors.read("origin-patterns.json").stream()
            .map((JsonNode vector) -> vector.get("reasonCode").asText())
            .filter(code -> !code.startsWith("OK"))
            .collect(Collectors.toSet());
    assertThat(rules().map(Rule::name)).containsExactlyInAnyOrderElementsOf(reasons);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void sentencesAreWhole(Rule rule) {
    assertThat(rule.problem()).matches("(?s)[A-Z\"{].*[.]");
    assertThat(rule.fix()).matches("(?s)[A-Z].*[.]");
    assertThat(rule.problem() + rule.fix()).doesNotContainPattern("\\{[^012n]");
    assertThat(rule.clause()).matches("|https://\\S+");
  }

  /** Some texts are refused by choice, and browsers do send a few of them. */
  @ParameterizedTest
  @MethodSource("stricterThanBrowsers")
  void strictnessIsNotBlamedOnBrowsers(Rule rule) {
    assertThat(rule.problem()).doesNotContain("never", "browser", "cannot");
  }

  static Stream<Rule> stricterThanBrowsers() {
    return Stream.of(
        HostRule.BAD_HOST_CHAR,
        HostRule.LABEL_HYPHEN_EDGE,
        HostRule.LABEL_TOO_LONG,
        HostRule.HOST_TOO_LONG,
        HostRule.EMPTY_LABEL,
        OriginTextRule.TOO_LONG,
        OriginTextRule.SCHEME_TOO_LONG);
  }
}
