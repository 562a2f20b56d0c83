package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN_LINK;
import static dev.latchkey.compatibility.compiled.Forgery.OWN;
import static dev.latchkey.compatibility.compiled.Forgery.OWN_LINK;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.WireRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
  @CsvSource({"suspended, suspended", "stage, stage", "output, output"})
  void aPostIsRefused(String path, String twin) {
    forgery.isRefused(WireRequest.of("POST /api/streams/" + path), twin);
  }

  @Test
  void aPostThatStreamsEventsIsRefused() {
    isRefused(WireRequest.of("POST /api/streams/events"), FOREIGN, OWN, "posted events");
  }

  @Test
  void aStreamOfEventsThatChangesStateIsRefused() {
    WireRequest request = WireRequest.of("GET /api/streams/events", "Accept: text/event-stream");
    isRefused(request, FOREIGN_LINK, OWN_LINK, "events");
  }

  /** Without a sink the method of the own page begins, and fails then. */
  private static void isRefused(
      WireRequest request, List<String> forged, List<String> own, String twin) {
    if (Container.current().does(Behaviour.EVENTS)) {
      forgery.isRefused(request, forged, own, twin);
    } else {
      forgery.isRefused(request.with(forged));
      forgery.begins(request.with(own), twin);
    }
  }
}
