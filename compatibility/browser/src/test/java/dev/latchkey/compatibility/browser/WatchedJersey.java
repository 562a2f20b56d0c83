package dev.latchkey.compatibility.browser;

import dev.latchkey.compatibility.jersey.JerseyContainer;
import org.glassfish.grizzly.http.server.HttpServer;

/** Jersey, whose server writes every request that reaches it into the journal. */
public final class WatchedJersey extends JerseyContainer {

  @Override
  protected void prepare(HttpServer server) {
    server
        .getServerConfiguration()
        .getMonitoringConfig()
        .getWebServerConfig()
        .addProbes(new Wire());
  }
}
