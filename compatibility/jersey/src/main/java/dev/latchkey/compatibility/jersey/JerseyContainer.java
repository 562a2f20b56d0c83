package dev.latchkey.compatibility.jersey;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.Map;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.internal.Version;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly, of the version that is on the class path. */
public class JerseyContainer extends EmbeddedContainer {

  /** Some vectors send 8 KB in one header, which is all that Grizzly takes by default. */
  private static final int HEADERS = 64 * 1024;

  @Override
  public String name() {
    return "Jersey " + line();
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public String version() {
    return Version.getVersion();
  }

  @Override
  public String server() {
    return "Grizzly";
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    return new Differences()
        .and(
            Behaviour.UNMAPPED,
            "lost",
            server()
                + " writes its own error page and drops the headers of an exception that nobody"
                + " maps.",
            "Register `UnmappedExceptionMapper`, or a mapper of your own for `Throwable`.")
        .andRecord("500")
        .map();
  }

  @Override
  protected Server start(Application application, int port) throws Exception {
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://localhost:" + port + "/api/"),
            ResourceConfig.forApplication(application),
            false);
    server.getListeners().forEach(listener -> listener.setMaxHttpHeaderSize(HEADERS));
    prepare(server);
    server.start();
    return new Grizzly(server);
  }

  /** Called before the server starts, for those who want to watch it. */
  protected void prepare(HttpServer server) {}

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
