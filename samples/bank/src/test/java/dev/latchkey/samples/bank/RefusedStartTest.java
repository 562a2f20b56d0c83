package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bank as its user starts it, with a value that the policies cannot have. */
class RefusedStartTest {

  private static final String SLASH = "http://localhost:8081/";

  @TempDir Path folder;

  @Test
  void a_wrong_system_property_is_said_and_the_bank_ends() throws Exception {
    ProcessBuilder bank = bank("-Dbank.front-end=" + SLASH);
    assertThat(exitCode(bank)).isEqualTo(1);
    assertThat(said()).containsExactlyElementsOf(refusal("system property bank.front-end"));
  }

  @Test
  void a_wrong_environment_variable_is_said_and_the_bank_ends() throws Exception {
    ProcessBuilder bank = bank();
    bank.environment().put("BANK_FRONT_END", SLASH);
    assertThat(exitCode(bank)).isEqualTo(1);
    assertThat(said()).containsExactlyElementsOf(refusal("environment BANK_FRONT_END"));
  }

  @Test
  void the_documentation_shows_what_the_bank_says() throws IOException {
    List<String> refusal = refusal("environment BANK_FRONT_END");
    assertThat(Files.readString(Path.of("../../docs/configuration.md")))
        .contains("```\n" + String.join("\n", refusal) + "\n```");
    assertThat(Files.readString(Path.of("../../README.md")))
        .contains(String.join("\n", refusal.subList(0, 3)) + "\n…\n```");
  }

  /** The refusal: one line of place, problem and fix for each policy that refers to the value. */
  private static List<String> refusal(String source) {
    return List.of(
        "Declarations are refused:",
        place("AccountResource", source),
        "  Write \"http://localhost:8081\".",
        place("RequestJournalResource", source),
        "  Write \"http://localhost:8081\".",
        place("StatementResource", source),
        "  Write \"http://localhost:8081\".");
  }

  private static String place(String resource, String source) {
    return ("%s @CrossOriginPolicy.origins[0], from ${bank.front-end} (%s): [latchkey:TRAILING_SLASH]"
            + " \"http://localhost:8081/\" is not an origin: an origin has no path.")
        .formatted(resource, source);
  }

  private ProcessBuilder bank(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(options));
    command.add(Bank.class.getName());
    ProcessBuilder bank = new ProcessBuilder(command);
    bank.environment().keySet().removeIf(name -> name.startsWith("BANK_"));
    return bank.redirectErrorStream(true).redirectOutput(output().toFile());
  }

  /** Standard output and standard error: nothing else is said. */
  private Path output() {
    return folder.resolve("output");
  }

  private List<String> said() throws IOException {
    return Files.readAllLines(output());
  }

  private static int exitCode(ProcessBuilder builder) throws Exception {
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }
}
