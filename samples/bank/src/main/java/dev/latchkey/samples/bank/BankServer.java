package dev.latchkey.samples.bank;

import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The bank's API on an HTTP server. Latchkey registers itself: nothing here names it. */
final class BankServer {

  /** Jersey adds the {@code @ApplicationPath}. */
  private static final URI SERVER = URI.create("http://localhost/");

  private BankServer() {}

  /** Starts the API on a port; 0 is any free one. */
  static HttpServer start(int port) throws IOException {
    var counter = new PreflightCounter();
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            UriBuilder.fromUri(SERVER).port(port).build(), application(counter), false);
    server.getServerConfiguration().getMonitoringConfig().getWebServerConfig().addProbes(counter);
    return Servers.start(server);
  }

  private static ResourceConfig application(PreflightCounter counter) {
    var ledger = new Ledger();
    var sessions = new Sessions();
    return ResourceConfig.forApplication(new BankApplication())
        .property(ServerProperties.WADL_FEATURE_DISABLE, true)
        .register(
            new AbstractBinder() {
              @Override
              protected void configure() {
                bind(ledger).to(Ledger.class);
                bind(sessions).to(Sessions.class);
                bind(new Teller(ledger, sessions)).to(Teller.class);
                bind(counter).to(PreflightCounter.class);
              }
            });
  }
}
