package dev.latchkey.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.GateRule;
import dev.latchkey.policy.ReferenceRule;
import dev.latchkey.policy.Rule;
import dev.latchkey.policy.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a source that breaks it, and a good neighbour that hardly differs and holds. */
class RuleCasesTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  /** What only start-up can know; the tests of the runtime break these. */
  private static final Set<Rule> AT_START_UP =
      Set.of(ReferenceRule.REFERENCE_UNSET, GateRule.CSRF_KEY_WEAK, GateRule.CSRF_KEY_MALFORMED);

  @TempDir private Path folder;

  static Stream<String> rules() {
    return Rules.all().stream().filter(rule -> !AT_START_UP.contains(rule)).map(Rule::name);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void badSourceGetsExactlyItsDiagnostics(String rule) throws IOException {
    List<JavaFileObject> sources = Compilations.folder(RESOURCES.resolve("bad").resolve(rule));
    List<String> expected = Expectations.of(sources);
    assertThat(expected).as("a bad case of %s", rule).anyMatch(isOf(rule));

    assertThat(diagnostics(sources)).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** None but notes of other rules, which javac does not get to see; they are written out. */
  @ParameterizedTest
  @MethodSource("rules")
  void goodNeighbourGetsNone(String rule) throws IOException {
    List<JavaFileObject> sources = Compilations.folder(RESOURCES.resolve("good").resolve(rule));
    assertThat(sources).as("a good neighbour of %s", rule).isNotEmpty();
    List<String> notes = Expectations.of(sources);
    assertThat(notes).allMatch(note -> note.startsWith("NOTE ")).noneMatch(isOf(rule));

    assertThat(diagnostics(sources)).containsExactlyInAnyOrderElementsOf(notes);
  }

  private static Predicate<String> isOf(String rule) {
    return line -> line.split(" ")[1].equals(rule);
  }

  private List<String> diagnostics(List<JavaFileObject> sources) throws IOException {
    List<Processor> processors = List.of(new LatchkeyProcessor(), new NotesProcessor());
    List<Diagnostic<? extends JavaFileObject>> found =
        NamedModule.isDeclaredBy(sources)
            ? NamedModule.compile(processors, sources, folder)
            : List.copyOf(Compilations.compile(processors, sources).diagnostics());
    return found.stream().map(Compilations::render).toList();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void noFolderIsLeftOver(String kind) throws IOException {
    try (Stream<Path> children = Files.list(RESOURCES.resolve(kind))) {
      assertThat(children.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(rules().toList());
    }
  }

  static Stream<String> folders() {
    return Stream.of("bad", "good");
  }

  @Test
  void anUnreadableExpectationIsAMistakeOfTheCase() {
    JavaFileObject source =
        Compilations.source("A", "class A {} // ERROR TRAILING_SLASH @ not on this line");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Expectations.of(List.of(source)))
        .hasMessageContaining("the line has no");
  }
}
