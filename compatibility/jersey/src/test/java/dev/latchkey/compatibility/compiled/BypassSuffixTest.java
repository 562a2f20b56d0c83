package dev.latchkey.compatibility.compiled;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.WireRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.server.ServerProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An end of a path that Jersey takes for a media type, if it is told to. */
class BypassSuffixTest {

  /** Jersey cuts such an end off the path before it matches. */
  @Test
  void anEndThatNamesAMediaTypeLeadsThroughTheGateToo(@TempDir Path folder) throws Exception {
    CompiledApplication.module(folder, List.of(), CsrfSources.of("bank"));
    try (CompiledApplication mapping =
        CompiledApplication.start(
            List.of(folder),
            List.of("bank.BankApplication"),
            Map.of(ServerProperties.MEDIA_TYPE_MAPPINGS, "json : application/json"))) {
      new Forgery(mapping).isRefused(WireRequest.of("POST /api/transfers.json"), "post");
    }
  }
}
