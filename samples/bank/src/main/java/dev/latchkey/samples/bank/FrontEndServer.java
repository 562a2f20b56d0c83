package dev.latchkey.samples.bank;

import java.io.IOException;
import org.glassfish.grizzly.http.server.CLStaticHttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;

/** The bank's front end: static files on an origin of their own. */
final class FrontEndServer {

  private FrontEndServer() {}

  /** Starts the front end on a port; 0 is any free one. */
  static HttpServer start(int port) throws IOException {
    var server = new HttpServer();
    server.addListener(new NetworkListener("front-end", "localhost", port));
    server
        .getServerConfiguration()
        .addHttpHandler(
            new CLStaticHttpHandler(FrontEndServer.class.getClassLoader(), "/front-end/"), "/");
    return Servers.start(server);
  }
}
