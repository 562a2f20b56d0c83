package dev.latchkey.compatibility.browser.lab;

import dev.latchkey.compatibility.jersey.JerseyContainer;
import org.glassfish.grizzly.http.server.HttpServer;

/** Jersey, whose server writes every request that reaches it into the journal. */
public final class WatchedJersey extends JerseyContainer {

  /** Scripts send bodies with DELETE, which Grizzly refuses if it is not told to take them. */
  @Override
  protected void prepare(HttpServer server) {
    server.getServerConfiguration().setAllowPayloadForUndefinedHttpMethods(true);
    server
        .getServerConfiguration()
        .getMonitoringConfig()
        .getWebServerConfig()
        .addProbes(new Wire());
  }
}
