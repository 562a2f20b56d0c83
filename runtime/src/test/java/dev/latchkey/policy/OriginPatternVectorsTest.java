package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.vectors.Vectors;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OriginPatternVectorsTest {

  private static final String FILE = "origin-patterns.json";

  @TestFactory
  Stream<DynamicTest> exactlyTheExpectedRulesAreBroken() {
    return Vectors.read(FILE).stream()
        .map(vector -> DynamicTest.dynamicTest(name(vector), () -> verify(vector)));
  }

  private static String name(JsonNode vector) {
    return vector.get("reasonCode").asText()
        + ", credentials "
        + vector.get("credentials")
        + ": "
        + MessageText.visible(vector.get("pattern").asText());
  }

  private static void verify(JsonNode vector) {
    String code = vector.get("reasonCode").asText();
    String verdict = vector.get("verdict").asText();
    List<Finding> findings = check(vector);
    assertThat(findings.stream().map(finding -> finding.rule().name()))
        .containsExactlyElementsOf(verdict.equals("valid") ? List.of() : List.of(code));
    assertThat(findings)
        .allSatisfy(found -> assertThat(found.severity().name()).isEqualToIgnoringCase(verdict));
  }

  private static List<Finding> check(JsonNode vector) {
    Setting setting = new Setting(vector.get("pattern").asText(), Pointer.to("origins", 0));
    return OriginRules.check(setting, vector.get("credentials").asBoolean(), Set.of());
  }

  /** Advice that leads to the next error would be worse than none. */
  @TestFactory
  Stream<DynamicTest> whatTheAdviceQuotesIsInOrder() {
    return Vectors.read(FILE).stream()
        .map(vector -> DynamicTest.dynamicTest(name(vector), () -> verifyAdvice(vector)));
  }

  private static void verifyAdvice(JsonNode vector) {
    for (Finding finding : check(vector)) {
      String message = finding.message();
      assertThat(message).startsWith("[latchkey:" + vector.get("reasonCode").asText() + "] ");
      assertThat(message.split("\n")).hasSize(2);
      assertThat(message).matches("(?s)[\\n -~]+").doesNotContain("{1}", "{2}", "null\"\"");
      String advice = finding.arguments().size() > 1 ? finding.arguments().get(1) : "";
      if (advice.startsWith("\"")) {
        String corrected = advice.substring(1, advice.length() - 1);
        assertThat(OriginPattern.of(corrected)).hasToString(corrected);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> aTextIsParsedExactlyWhenItIsNoErrorByItself() {
    Set<String> trust =
        Stream.of(OriginTrustRule.values()).map(Rule::name).collect(Collectors.toSet());
    return Vectors.read(FILE).stream()
        .map(
            vector ->
                DynamicTest.dynamicTest(
                    name(vector),
                    () -> verifyParse(vector, trust.contains(vector.get("reasonCode").asText()))));
  }

  private static void verifyParse(JsonNode vector, boolean trust) {
    String text = vector.get("pattern").asText();
    if (trust || !vector.get("verdict").asText().equals("error")) {
      assertThat(OriginPattern.of(text)).hasToString(text);
    } else {
      assertThatThrownBy(() -> OriginPattern.of(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(check(vector).get(0).message());
    }
  }
}
