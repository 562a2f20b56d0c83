package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.latchkey.startup.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** How a test tries a configuration without a server, as the documentation shows it. */
class ProductionOriginsTest {

  // docs/configuration.md shows what follows.
  private static ResourceConfig bankFor(String frontEnd) {
    return ResourceConfig.forApplication(new BankApplication())
        .property("bank.public-origin", "https://www.bank.example")
        .property("bank.front-end", frontEnd);
  }

  @Test
  void production_origins_are_accepted() {
    var bank = bankFor("https://app.bank.example, https://*.bank.example");

    assertThatNoException().isThrownBy(() -> new ApplicationHandler(bank));
  }

  @Test
  void a_slash_is_refused() {
    var bank = bankFor("https://app.bank.example/");

    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> new ApplicationHandler(bank))
        .satisfies(
            refused ->
                assertThat(refused.findings())
                    .extracting(found -> found.finding().rule().name())
                    .containsOnly("TRAILING_SLASH"));
  }

  // docs/configuration.md shows what precedes.

  @Test
  void the_documentation_shows_it() throws IOException {
    String source =
        Files.readString(
            Path.of("src/test/java/dev/latchkey/samples/bank/ProductionOriginsTest.java"));
    String shown = source.split("\\R *// docs/configuration.md shows what \\w+\\.\\R")[1];
    assertThat(Files.readString(Path.of("../../docs/configuration.md")))
        .contains("```java\n" + shown.stripTrailing().stripIndent() + "\n```");
  }
}
