package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.vectors.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OriginMatchVectorsTest {

  @TestFactory
  Stream<DynamicTest> patternsAndSetsMatchWhatTheyShould() {
    return Vectors.read("origin-matches.json").stream()
        .map(vector -> DynamicTest.dynamicTest(name(vector), () -> verify(vector)));
  }

  private static String name(JsonNode vector) {
    return vector.get("patterns") + " " + MessageText.visible(vector.get("origin").asText());
  }

  private static void verify(JsonNode vector) {
    String[] patterns = patterns(vector);
    String origin = vector.get("origin").asText();
    boolean match = vector.get("match").asBoolean();
    assertThat(Stream.of(patterns).anyMatch(text -> OriginPattern.of(text).matches(origin)))
        .isEqualTo(match);
    assertThat(OriginSet.of(patterns).match(origin)).isEqualTo(answer(patterns, origin, match));
  }

  private static String[] patterns(JsonNode vector) {
    List<String> patterns = new ArrayList<>();
    vector.get("patterns").forEach(pattern -> patterns.add(pattern.asText()));
    return patterns.toArray(String[]::new);
  }

  private static String answer(String[] patterns, String origin, boolean match) {
    if (!match) {
      return null;
    }
    return patterns[0].equals("*") ? "*" : origin;
  }
}
