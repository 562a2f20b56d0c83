package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source that the README shows failing, against the compiler that fails it. */
class BrokenSourceTest {

  private static final Path README = Path.of("../../README.md");

  @TempDir Path output;

  @Test
  void is_refused_for_exactly_these_reasons() throws IOException {
    assertThat(compile().map(BrokenSourceTest::place))
        .containsExactlyInAnyOrder(
            "15:30 TRAILING_SLASH",
            "15:66 METHOD_NOT_ON_RESOURCE",
            "28:54 CONTENT_TYPE_NOT_ALLOWED",
            "35:32 WILDCARD_ANY_CREDENTIALED",
            "36:15 CSRF_UNPROTECTED_UNSAFE_METHOD",
            "42:35 CORS_ORIGIN_REJECTED_BY_CSRF",
            "48:32 CORS_CREDENTIALS_COOKIE_NOT_SENT");
  }

  @Test
  void readme_quotes_what_the_compiler_prints() throws IOException {
    List<String> printed = compile().flatMap(BrokenSourceTest::lines).toList();
    assertThat(quoted()).containsExactlyElementsOf(printed);
  }

  private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getLineNumber()
        + ":"
        + diagnostic.getColumnNumber()
        + " "
        + Javac.rule(diagnostic);
  }

  private static Stream<String> lines(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
    String place =
        "%s:[%d,%d] ".formatted(file, diagnostic.getLineNumber(), diagnostic.getColumnNumber());
    return (place + diagnostic.getMessage(Locale.ROOT)).lines().map(String::strip);
  }

  /** The lines between the command and the end of its block, without Maven's prefix and folder. */
  static Stream<String> quoted() throws IOException {
    return Files.readString(README)
        .lines()
        .dropWhile(line -> !line.equals("$ mvn -DskipTests -Pbroken verify"))
        .skip(1)
        .takeWhile(line -> !line.equals("```"))
        .filter(line -> !line.equals("…"))
        .map(line -> line.replaceFirst("^\\[ERROR] \\S*/", "").strip());
  }

  private Stream<Diagnostic<? extends JavaFileObject>> compile() throws IOException {
    return new Javac(output).compile(sources()).stream();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> main = Files.walk(Path.of("src/main/java"));
        Stream<Path> broken = Files.walk(Path.of("broken"))) {
      return Stream.concat(main, broken).filter(path -> path.toString().endsWith(".java")).toList();
    }
  }
}
