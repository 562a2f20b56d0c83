package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is deliberately wrong compiles only because it says so, or not at all. */
class UnprotectedSourceTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path PACKAGE = SOURCES.resolve("dev/latchkey/samples/bank");
  private static final String TRANSFER = "UnprotectedTransferResource.java";
  private static final String STATEMENT = "StatementResource.java";

  private static final String OPT_OUT = "dangerously = Danger.ACCEPT_FORGED_REQUESTS";
  private static final String EXEMPTION =
      "@CsrfExempt(reason = \"shows the attack\", " + OPT_OUT + ")\n";

  @TempDir Path folder;

  @Test
  void compiles_as_it_stands() throws IOException {
    assertThat(compile(TRANSFER, source(TRANSFER))).isEmpty();
  }

  @Test
  void without_the_opt_out_each_method_is_refused_for_the_cookie_that_it_reads()
      throws IOException {
    assertThat(compile(TRANSFER, without(TRANSFER, ", " + OPT_OUT)))
        .containsExactly(
            "@CsrfExempt CSRF_EXEMPT_BUT_COOKIE_AUTH UnprotectedTransferResource.byForm",
            "@CsrfExempt CSRF_EXEMPT_BUT_COOKIE_AUTH UnprotectedTransferResource.byScript");
  }

  @Test
  void without_the_exemption_nobody_has_decided_about_either_method() throws IOException {
    assertThat(compile(TRANSFER, without(TRANSFER, EXEMPTION)))
        .containsExactly(
            "public Account byForm CSRF_UNPROTECTED_UNSAFE_METHOD UnprotectedTransferResource.byForm",
            "public Account byScript CSRF_UNPROTECTED_UNSAFE_METHOD UnprotectedTransferResource.byScript");
  }

  /** So the unprotected statement has its headers written by hand. */
  @ParameterizedTest
  @CsvSource({
    "*, WILDCARD_ANY_CREDENTIALED",
    "http://evil-coupons.localhost:8082, CORS_CREDENTIALS_COOKIE_NOT_SENT"
  })
  void no_policy_shares_the_statement_with_evil_coupons(String origin, String rule)
      throws IOException {
    String policy = source(STATEMENT).replace("${bank.front-end:http://localhost:8081}", origin);
    assertThat(compile(STATEMENT, policy)).hasSize(1).first().asString().contains(" " + rule + " ");
  }

  private static String without(String name, String text) throws IOException {
    assertThat(source(name)).containsOnlyOnce(text);
    return source(name).replace(text, "");
  }

  private static String source(String name) throws IOException {
    return Files.readString(PACKAGE.resolve(name));
  }

  /** What the compiler says of the whole bank with this source in it. */
  private List<String> compile(String name, String source) throws IOException {
    Path changed = Files.writeString(folder.resolve(name), source);
    List<String> lines = source.lines().toList();
    try (Stream<Path> main = Files.walk(SOURCES)) {
      Stream<Path> others =
          main.filter(path -> path.toString().endsWith(".java"))
              .filter(path -> !path.endsWith(name));
      return new Javac(Files.createDirectory(folder.resolve("classes")))
          .compile(Stream.concat(others, Stream.of(changed)).toList()).stream()
              .map(said -> declaration(lines, said) + " " + Javac.rule(said) + " " + subject(said))
              .toList();
    }
  }

  /** The beginning of the line that a message is on. */
  private static String declaration(List<String> lines, Diagnostic<?> said) {
    return lines.get((int) said.getLineNumber() - 1).strip().split("\\(")[0];
  }

  /** The method that a message speaks of first. */
  private static String subject(Diagnostic<?> said) {
    return said.getMessage(Locale.ROOT).split(" ")[1];
  }
}
