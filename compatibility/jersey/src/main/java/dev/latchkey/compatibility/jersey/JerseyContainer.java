package dev.latchkey.compatibility.jersey;

import dev.latchkey.compatibility.container.Container;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Jersey on Grizzly. */
public final class JerseyContainer implements Container {

  /** Some vectors send 8 KB in one header, which is all that Grizzly takes by default. */
  private static final int HEADERS = 64 * 1024;

  @Override
  public String name() {
    return "Jersey";
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public String version() {
    return ServerProperties.class.getPackage().getImplementationVersion();
  }

  @Override
  public Server start(Application application) throws IOException {
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://localhost:0/api/"),
            ResourceConfig.forApplication(application),
            false);
    server.getListeners().forEach(listener -> listener.setMaxHttpHeaderSize(HEADERS));
    server.start();
    return new Grizzly(server);
  }

  private record Grizzly(HttpServer server) implements Server {

    @Override
    public int port() {
      NetworkListener listener = server.getListeners().iterator().next();
      return listener.getPort();
    }

    @Override
    public void close() {
      server.shutdownNow();
    }
  }
}
