package dev.latchkey.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.vectors.Vectors;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every case of {@code policies.json}, written as a resource class and judged by javac. */
@TestInstance(Lifecycle.PER_CLASS)
class PolicyVectorsTest {

  private static final List<JsonNode> CASES = Vectors.read("policies.json");

  /** What a case gets besides: its OPTIONS method stands on the path of a shared GET. */
  private static final Map<String, Set<String>> BESIDES =
      Map.of("only needed if script calls OPTIONS itself", Set.of("CORS_OPTIONS_SHADOWED"));

  /** {@code ERROR CODE Case1.java:2:3}; all cases in one compilation, each in its own file. */
  private final List<String> found = compile();

  @TestFactory
  Stream<DynamicTest> everyCaseGetsItsVerdict() {
    return numbers()
        .mapToObj(
            number ->
                DynamicTest.dynamicTest(
                    number + " " + note(number) + " " + CASES.get(number).get("policy"),
                    () -> judge(number)));
  }

  private void judge(int number) {
    List<String[]> lines =
        found.stream()
            .filter(line -> line.contains(" Case" + number + ".java:"))
            .map(line -> line.split(" "))
            .toList();
    Set<String> expected =
        new LinkedHashSet<>(PolicySource.texts(CASES.get(number).get("reasonCodes")));
    expected.addAll(BESIDES.getOrDefault(note(number), Set.of()));
    assertThat(lines.stream().map(line -> line[1]).distinct())
        .as("%s", source(number))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(verdict(lines)).isEqualTo(CASES.get(number).get("verdict").asText());
  }

  private static String verdict(List<String[]> lines) {
    Set<String> kinds = new LinkedHashSet<>();
    lines.forEach(line -> kinds.add(line[0]));
    if (kinds.contains("ERROR")) {
      return "error";
    }
    return kinds.contains("WARNING") ? "warning" : "valid";
  }

  @Test
  void noCaseIsLeftOut() {
    assertThat(CASES).hasSize(73);
  }

  @Test
  void nothingIsSaidOutsideOfTheCases() {
    assertThat(found).allMatch(line -> line.matches(".* Case\\d+\\.java:\\d+:\\d+"));
  }

  private static IntStream numbers() {
    return IntStream.range(0, CASES.size());
  }

  private static String note(int number) {
    return CASES.get(number).get("note").asText();
  }

  private static List<String> compile() {
    List<JavaFileObject> sources =
        numbers()
            .mapToObj(number -> Compilations.source("bank.Case" + number, source(number)))
            .toList();
    return Compilations.compile(
            List.of(new LatchkeyProcessor(), new NotesProcessor()), sources, "-Xmaxerrs", "10000")
        .diagnostics()
        .stream()
        .map(Compilations::render)
        .toList();
  }

  private static String source(int number) {
    return new PolicyCase(CASES.get(number), "Case" + number).source();
  }
}
