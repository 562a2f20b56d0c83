package dev.latchkey.samples.bank;

import java.io.IOException;
import org.glassfish.grizzly.http.server.HttpServer;

/** Starting servers, and where they are. */
final class Servers {

  private Servers() {}

  /** Starts a server, or releases what it holds already. */
  static HttpServer start(HttpServer server) throws IOException {
    try {
      server.start();
      return server;
    } catch (IOException | RuntimeException e) {
      server.shutdownNow();
      throw e;
    }
  }

  /** The port that a started server listens on. */
  static int port(HttpServer server) {
    return server.getListeners().iterator().next().getPort();
  }
}
