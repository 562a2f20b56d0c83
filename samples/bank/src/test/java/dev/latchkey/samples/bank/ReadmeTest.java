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
  private static final String NOTES_TEST =
      read(ROOT.resolve("samples/jersey/src/test/java/com/example/notes/NotesTest.java"));
  private static final String BROWSER =
      "testkit/src/main/java/dev/latchkey/testkit/browser/Browser.java";
  private static final Pattern RULE = Pattern.compile("^\\| .* \\| `([A-Z0-9_]+)` \\| .* \\|$");

  private final String readme = read(ROOT.resolve("README.md"));

  @Test
  void shows_what_is_generated() {
    String generated = read(GENERATED);
    assertThat(block("## What is generated").split("(?m)^…\n"))
        .hasSize(8)
        .allSatisfy(excerpt -> assertThat(generated).contains(excerpt));
  }

  @Test
  void shows_a_test_that_runs() {
    assertThat(block("### Ask as a browser does").split("\n\n"))
        .hasSize(4)
        .allSatisfy(excerpt -> assertThat(flush(NOTES_TEST)).contains(flush(excerpt)));
  }

  @Test
  void the_javadoc_shows_the_same_test() {
    String browser = read(ROOT.resolve(BROWSER)).replaceAll("(?m)^ \\* ?", "");
    assertThat(browser).contains("<pre>{@code\n" + block("### Ask as a browser does") + "}</pre>");
  }

  /** Without indentation, which is another one in a class. */
  private static String flush(String lines) {
    return lines.replaceAll("(?m)^ +", "");
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

  /** A row whose first cell is annotations of a method, or of the session cookie. */
  private static final Pattern GUARD_ROW =
      Pattern.compile(
          "^\\| `(@(?:[A-Z]+\\b|SessionCookie)[^`]*)`.* \\| `([A-Z0-9_]+)` \\| .* \\|$");

  private static final String COOKIE =
      "@SessionCookie(name = \"__Host-session\", sameSite = SameSite.LAX)";

  private static final String GUARDED =
      """
      import dev.latchkey.*;
      import jakarta.ws.rs.*;

      @Path("/things")
      @CrossOriginPolicy(origins = "https://app.example.com", allowCredentials = true)
      public class Things {
        %s
        @Consumes("application/x-www-form-urlencoded")
        public String call(@CookieParam("__Host-session") String session, @FormParam("x") String x) {
          return session + x;
        }
      }

      @ApplicationPath("/api")
      @BrowserFacing(
          publicOrigins = "https://www.example.com",
          credentials = Credentials.COOKIE,
          sessionCookie = %s)
      class ThingsApplication extends jakarta.ws.rs.core.Application {}
      """;

  Stream<Arguments> rows() {
    return cells(ROW);
  }

  Stream<Arguments> guardRows() {
    return cells(GUARD_ROW);
  }

  private Stream<Arguments> cells(Pattern pattern) {
    return readme
        .lines()
        .map(pattern::matcher)
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
    assertThat(errors(RESOURCE.formatted(complete), output)).contains(rule);
  }

  @ParameterizedTest
  @MethodSource("guardRows")
  void refuses_each_row_about_writing(String annotations, String rule, @TempDir Path output)
      throws IOException {
    boolean ofCookie = annotations.startsWith("@SessionCookie");
    String source =
        ofCookie
            ? GUARDED.formatted("@POST @CsrfProtected", annotations)
            : GUARDED.formatted(annotations, COOKIE);
    assertThat(errors(source, output)).contains(rule);
  }

  @Test
  void what_the_rows_are_written_into_compiles(@TempDir Path output) throws IOException {
    assertThat(errors(GUARDED.formatted("@POST @CsrfProtected", COOKIE), output)).isEmpty();
  }

  private static List<String> errors(String source, Path output) throws IOException {
    return new Javac(output)
        .compile("Things", source).stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .map(Javac::rule)
            .toList();
  }

  @Test
  void shows_the_command_lines_that_the_bank_prints() {
    String story = oneLine(Story.about(Addresses.DEFAULT));
    assertThat(Pattern.compile("(?m)^\\$ (curl(?:.*\\\\\n)*.*)$").matcher(readme).results())
        .hasSize(6)
        .allSatisfy(command -> assertThat(story).contains(oneLine(command.group(1))));
  }

  private static String oneLine(String commands) {
    return commands.replaceAll("\\\\\n", "").replaceAll("\\s+", " ");
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
