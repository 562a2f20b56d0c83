package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.vectors.Vectors;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The cases of {@code contradictions.json}. That each of them is a case of some test, is shown
 * where sources are compiled.
 */
final class Contradictions {

  private static final Map<String, JsonNode> CASES =
      Vectors.read("contradictions.json").stream()
          .collect(Collectors.toMap(vector -> vector.path("id").asText(), Function.identity()));

  private Contradictions() {}

  /**
   * A test for each case.
   *
   * @param findings what the rules find in declarations that a case describes, by its id
   */
  static Stream<DynamicTest> tests(Map<String, List<Finding>> findings) {
    return findings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> judge(entry.getKey(), entry.getValue())));
  }

  private static void judge(String id, List<Finding> findings) {
    assertThat(CASES).containsKey(id);
    JsonNode vector = CASES.get(id);
    String verdict = vector.path("verdict").asText();
    List<String> expected =
        verdict.equals("ok")
            ? List.of()
            : List.of(verdict + " " + vector.path("reasonCode").asText());
    assertThat(findings).map(Contradictions::summary).isEqualTo(expected);
  }

  private static String summary(Finding finding) {
    return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.rule().name();
  }
}
