package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says about code and rules, against them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path GENERATED =
      Path.of(
          "target/generated-sources/annotations/dev/latchkey/samples/bank/LatchkeyPolicies.java");
  private static final Pattern RULE = Pattern.compile("^\\| .* \\| `([A-Z0-9_]+)` \\| .* \\|$");

  private final String readme = read(ROOT.resolve("README.md"));

  @Test
  void shows_what_is_generated() {
    String generated = read(GENERATED);
    assertThat(block("## What is generated").split("(?m)^…\n"))
        .hasSize(4)
        .allSatisfy(excerpt -> assertThat(generated).contains(excerpt));
  }

  /** A row of the table, when its first cell is attributes of a policy. */
  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+ = [^`]*)`.* \\| `([A-Z0-9_]+)` \\| .* \\|$");

  private static final String RESOURCE =
      """
      import jakarta.ws.rs.*;

      @Path("/things")
      @dev.latchkey.CrossOriginPolicy(%s)
      public class Things {
        @GET
        public String read() {
          return "";
        }

        @PUT
        @Consumes("application/json")
        public void write(String thing) {}
      }
      """;

  Stream<Arguments> rows() {
    return readme
        .lines()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> Arguments.of(row.group(1), row.group(2)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses_each_row_of_its_table(String attributes, String rule, @TempDir Path output)
      throws IOException {
    String complete =
        attributes.contains("origins = ")
            ? attributes
            : "origins = \"https://app.example.com\", " + attributes;
    assertThat(new Javac(output).compile("Things", RESOURCE.formatted(complete)))
        .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .extracting(Javac::rule)
        .contains(rule);
  }

  @Test
  void names_rules_that_exist() {
    List<String> headings = read(ROOT.resolve("docs/rules.md")).lines().toList();
    List<String> rules =
        readme.lines().map(RULE::matcher).filter(Matcher::matches).map(m -> m.group(1)).toList();
    assertThat(rules)
        .hasSizeGreaterThan(11)
        .allSatisfy(rule -> assertThat(headings).contains("### " + rule));
  }

  @Test
  void ci_runs_the_command_that_runs_all_tests() {
    assertThat(readme).contains("Run all tests:\n\n    mvn verify\n");
    assertThat(read(ROOT.resolve(".ci/run"))).endsWith("\nmvn -B -ntp verify\n");
  }

  @Test
  void links_to_files_that_exist() {
    assertThat(Pattern.compile("]\\(([^):]+)\\)").matcher(readme).results())
        .hasSizeGreaterThan(5)
        .allSatisfy(link -> assertThat(ROOT.resolve(link.group(1))).exists());
  }

  /** The first block of code under a heading. */
  private String block(String heading) {
    String section = readme.substring(readme.indexOf(heading));
    int start = section.indexOf("```java\n") + "```java\n".length();
    return section.substring(start, section.indexOf("```", start));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
