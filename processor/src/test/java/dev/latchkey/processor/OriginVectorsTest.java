package dev.latchkey.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.vectors.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every case of {@code origin-patterns.json}, written into a source and judged by javac. */
@TestInstance(Lifecycle.PER_CLASS)
class OriginVectorsTest {

  private static final List<JsonNode> CASES = Vectors.read("origin-patterns.json");

  /** Where the pattern stands in the source of its case. */
  private static final int LINE = 5;

  private static final int COLUMN = 15;

  /** All cases in one compilation, since javac takes longer to start than to judge them. */
  private final List<String> found = compile();

  @TestFactory
  Stream<DynamicTest> everyPatternGetsItsVerdictAtItsPlace() {
    return IntStream.range(0, CASES.size())
        .mapToObj(
            number ->
                DynamicTest.dynamicTest(
                    number + " " + JavaLiteral.of(CASES.get(number).get("pattern").asText()),
                    () -> judge(number)));
  }

  private void judge(int number) {
    String file = " " + name(number) + ".java:";
    assertThat(found.stream().filter(line -> line.contains(file)))
        .containsExactlyElementsOf(expected(number));
  }

  @Test
  void nothingIsSaidBesides() {
    List<String> expected = new ArrayList<>();
    IntStream.range(0, CASES.size()).forEach(number -> expected.addAll(expected(number)));
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> expected(int number) {
    JsonNode vector = CASES.get(number);
    String verdict = vector.get("verdict").asText();
    return verdict.equals("valid")
        ? List.of()
        : List.of(
            String.format(
                "%s %s %s.java:%d:%d",
                verdict.toUpperCase(Locale.ROOT),
                vector.get("reasonCode").asText(),
                name(number),
                LINE,
                COLUMN));
  }

  private static List<String> compile() {
    List<JavaFileObject> sources =
        IntStream.range(0, CASES.size()).mapToObj(OriginVectorsTest::source).toList();
    return Compilations.compile(
            List.of(new LatchkeyProcessor(), new NotesProcessor()),
            sources,
            // By itself javac stops at a hundred of either.
            "-Xmaxerrs",
            "10000",
            "-Xmaxwarns",
            "10000")
        .diagnostics()
        .stream()
        .map(Compilations::render)
        .toList();
  }

  private static JavaFileObject source(int number) {
    JsonNode vector = CASES.get(number);
    return Compilations.source(
        "bank." + name(number),
        "package bank;",
        "@jakarta.ws.rs.Path(\"/" + number + "\")",
        "@dev.latchkey.CrossOriginPolicy(",
        "    allowCredentials = " + vector.get("credentials").asBoolean() + ",",
        "    origins = " + JavaLiteral.of(vector.get("pattern").asText()) + ")",
        "public class " + name(number) + " {",
        "  @jakarta.ws.rs.GET public String read() { return \"[]\"; }",
        "}");
  }

  private static String name(int number) {
    return "Case" + number;
  }
}
