package dev.latchkey.processor.container;

import static dev.latchkey.processor.container.Forgery.FOREIGN_LINK;
import static dev.latchkey.processor.container.Forgery.OWN_LINK;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods that answer later, or piece by piece, do not begin before the gate has spoken. */
class BypassAsyncTest {

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

  @ParameterizedTest
  @CsvSource({"suspended, suspended", "stage, stage", "output, output", "events, posted events"})
  void aPostIsRefused(String path, String twin) {
    forgery.isRefused(WireRequest.of("POST /api/streams/" + path), twin);
  }

  @Test
  void aStreamOfEventsThatChangesStateIsRefused() {
    WireRequest request = WireRequest.of("GET /api/streams/events", "Accept: text/event-stream");
    forgery.isRefused(request, FOREIGN_LINK, OWN_LINK, "events");
  }
}
