package dev.latchkey.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.vectors.Vectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No case of {@code contradictions.json} is forgotten: the tests of the rules judge it, sources
 * that break a rule, and good ones, name it in a comment, or the page of the others answers it in a
 * row of a table.
 */
class ContradictionsTest {

  private static final Path SOURCES = Path.of("src/test/resources");
  private static final Pattern ID = Pattern.compile("\\bS\\d+\\b");
  private static final Path JUDGES = Path.of("../runtime/src/test/java/dev/latchkey/policy");
  private static final Set<String> ANSWERED = answered();
  private static final Set<String> JUDGED = judged();

  static Stream<String> cases() {
    return Vectors.read("contradictions.json").stream()
        .filter(vector -> !ANSWERED.contains(vector.path("id").asText()))
        .filter(vector -> !JUDGED.contains(vector.path("id").asText()))
        .map(
            vector ->
                Stream.of("id", "verdict", "reasonCode")
                    .map(name -> vector.path(name).asText())
                    .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSourceNamesTheCaseAndExpectsItsVerdict(String written) {
    String[] vector = written.split(" ");
    String verdict = vector[1];
    String expected = verdict.toUpperCase(Locale.ROOT) + " " + vector[2] + " @ ";
    Path folder = verdict.equals("ok") ? Path.of("good") : Path.of("bad", vector[2]);

    assertThat(sources(folder).filter(text -> ids(text).contains(vector[0])))
        .as("sources in %s that name %s", folder, vector[0])
        .isNotEmpty();
    assertThat(verdict.equals("ok") || sources(folder).anyMatch(it -> it.contains(expected)))
        .as("%s is expected in %s", expected, folder)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerIsAboutACase(String id) {
    assertThat(Vectors.read("contradictions.json"))
        .map((JsonNode vector) -> vector.path("id").asText())
        .contains(id);
  }

  static Set<String> answers() {
    return ANSWERED;
  }

  /** The first cell of each row says what it is about. */
  private static Set<String> answered() {
    return text(Path.of("../docs/contradictions.md"))
        .lines()
        .filter(line -> line.startsWith("| S"))
        .map(line -> line.split("\\|")[1])
        .flatMap(cell -> ids(cell).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The keys of what is handed over to be judged. */
  private static Set<String> judged() {
    return files(JUDGES)
        .filter(text -> text.contains("Contradictions.tests("))
        .flatMap(text -> Pattern.compile("\"(S\\d+)\",").matcher(text).results())
        .map(match -> match.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> ids(String text) {
    return ID.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Stream<String> sources(Path folder) {
    return files(SOURCES.resolve(folder));
  }

  private static Stream<String> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(ContradictionsTest::text).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
