package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says about code and rules, against them. */
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
        .hasSize(2)
        .allSatisfy(excerpt -> assertThat(generated).contains(excerpt));
  }

  @Test
  void names_rules_that_exist() {
    List<String> headings = read(ROOT.resolve("docs/rules.md")).lines().toList();
    List<String> rules =
        readme.lines().map(RULE::matcher).filter(m -> m.matches()).map(m -> m.group(1)).toList();
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
