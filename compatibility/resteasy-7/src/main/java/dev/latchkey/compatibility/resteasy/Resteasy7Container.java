package dev.latchkey.compatibility.resteasy;

import dev.latchkey.compatibility.container.ServerProcess;
import dev.latchkey.compatibility.container.WireRequest;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.List;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** RESTEasy 7, which brings an Undertow that is older than that of RESTEasy 6.2. */
public final class Resteasy7Container extends ResteasyContainer {

  @Override
  protected boolean isOfNoHost(WireRequest request) {
    return request.hosts().size() > 1;
  }

  @Override
  protected String ofNoHost() {
    return "400 for a request with two `Host` lines.";
  }

  @Override
  public List<String> remarks() {
    return List.of(
        "`SeBootstrap` starts applications in threads that it keeps, and these keep the context"
            + " class loader of the application that came first: a later one, with a class loader"
            + " of its own, is served without the Latchkey that it brings. Start it with"
            + " `UndertowJaxrsServer`, as these tests do, or list `Latchkey.classes()`.");
  }

  @Override
  protected Server start(Application application, int port) throws IOException {
    int open = port == 0 ? ServerProcess.freePort() : port;
    UndertowJaxrsServer server =
        new UndertowJaxrsServer()
            .setHostname("localhost")
            .setPort(open)
            .deploy(application, "/api")
            .start();
    return new Started(server, open);
  }

  private record Started(UndertowJaxrsServer server, int port) implements Server {

    @Override
    public void close() {
      server.stop();
    }
  }
}
