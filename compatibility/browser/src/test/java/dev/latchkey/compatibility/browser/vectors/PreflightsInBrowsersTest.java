package dev.latchkey.compatibility.browser.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.compatibility.browser.lab.Documentation;
import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.vectors.Vectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every vector that a browser can perform is performed, by Chromium and by the model. */
class PreflightsInBrowsersTest {

  private static final List<JsonNode> VECTORS = Vectors.read("preflights.json");

  @TempDir private static Path folder;

  private static List<Performed> performed;

  @BeforeAll
  static void perform() throws IOException {
    performed = Stage.perform(folder, VECTORS);
  }

  static List<Performed> performed() {
    return performed;
  }

  @Test
  void each_is_performed_or_left_out_for_a_reason_that_the_documentation_gives() {
    Map<Exclusion, List<Integer>> excluded = excluded();
    int left = excluded.values().stream().mapToInt(List::size).sum();
    assertThat(VECTORS).hasSize(90);
    assertThat(performed.size() + left).isEqualTo(VECTORS.size());
    assertThat(excluded).as("no reason is without a vector").hasSize(Exclusion.values().length);
    List<String> rows = new ArrayList<>();
    rows.add("| performed | " + performed.size() + " |");
    excluded.forEach(
        (reason, numbers) -> rows.add("| " + reason.reason() + " | " + numbers.size() + " |"));
    assertThat(Documentation.lines()).containsSequence(rows);
  }

  private static Map<Exclusion, List<Integer>> excluded() {
    Map<Exclusion, List<Integer>> excluded = new EnumMap<>(Exclusion.class);
    for (int number = 0; number < VECTORS.size(); number++) {
      int of = number;
      Exclusion.of(VECTORS.get(number))
          .ifPresent(it -> excluded.computeIfAbsent(it, key -> new ArrayList<>()).add(of));
    }
    return excluded;
  }

  @ParameterizedTest
  @MethodSource("performed")
  void chromium_and_the_model_do_the_same(Performed performed) {
    assertThat(performed.model())
        .as(performed.outcome().toString())
        .isEqualTo(performed.chromium());
  }

  @ParameterizedTest
  @MethodSource("performed")
  void it_ends_as_the_vector_says(Performed performed) {
    Performance performance = performed.performance();
    Story story = performed.chromium();
    switch (performance.vector().get("expect").get("kind").asText()) {
      case "preflight-allowed" -> {
        assertThat(story.asks()).isEqualTo(performance.question());
        assertThat(story.sent() != null).isEqualTo(performance.allowsHeaders());
      }
      case "preflight-denied" -> {
        assertThat(story.asks()).isEqualTo(performance.question());
        assertThat(story.sent()).isNull();
      }
      case "actual-denied" -> {
        assertThat(story.sent()).isNotNull();
        assertThat(story.read() != null).isEqualTo(performance.isSameOrigin());
      }
      default -> {
        assertThat(story.sent()).isNotNull();
        assertThat(story.read().status()).isEqualTo(performance.status());
      }
    }
  }

  static List<Performed> performedByPagesOfItsOwn() {
    return performed.stream().filter(it -> it.performance().isSameOrigin()).toList();
  }

  /** Its own pages can read all headers, and so see what the server wrote. */
  @ParameterizedTest
  @MethodSource("performedByPagesOfItsOwn")
  void what_a_page_of_its_own_sees_is_what_the_vector_says(Performed performed) {
    JsonNode expected = performed.performance().vector().get("expect").get("responseHeaders");
    assertThat(expected.properties()).isNotEmpty();
    expected
        .properties()
        .forEach(
            header ->
                assertThat(performed.seen().headers().get(lowerCase(header.getKey())))
                    .as(header.getKey())
                    .isEqualTo(header.getValue().isNull() ? null : header.getValue().asText()));
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
