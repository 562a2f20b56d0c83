package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.compatibility.compiled.Forgery.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a locator returns is protected as it says itself, whatever the locator says of it. */
class BypassLocatorTest {

  private static final int FORBIDDEN = 403;

  private static CompiledApplication bank;
  private static Forgery forgery;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    bank = CsrfSources.bank(folder);
    forgery = new Forgery(bank);
  }

  @AfterAll
  static void stop() throws IOException {
    if (bank != null) {
      bank.close();
    }
  }

  /**
   * The locators themselves run before any filter, on every container, and so before the gate:
   * docs/csrf.md says that they must have no side effects.
   */
  @ParameterizedTest
  @CsvSource({
    "static, desk",
    "static/deeper, desk",
    "interface, counter",
    "object, desk",
    "object/deeper, desk",
    "subclass, desk",
    "class, desk",
    "unknown-class, desk"
  })
  void theMethodBehindALocatorIsRefused(String path, String twin) {
    WireRequest request = WireRequest.of("POST /api/hall/" + path);
    assertThat(forgery.send(request.with(FOREIGN)).status()).isEqualTo(FORBIDDEN);
    assertThat(Journal.entries()).as("the locator's own body").containsExactly("locator");
    forgery.runs(request.with(OWN), "locator", twin);

    WireRequest deeper = WireRequest.of("POST /api/hall/hall/hall/" + path);
    assertThat(forgery.send(deeper.with(FOREIGN)).status()).isEqualTo(FORBIDDEN);
    assertThat(Journal.entries()).containsExactly("locator", "locator", "locator");
    forgery.runs(deeper.with(OWN), "locator", "locator", "locator", twin);
  }
}
