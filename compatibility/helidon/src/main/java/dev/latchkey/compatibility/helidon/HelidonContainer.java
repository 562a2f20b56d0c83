package dev.latchkey.compatibility.helidon;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.compatibility.container.Turns;
import io.helidon.common.Version;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Helidon MP: Jersey on Helidon's own server, and one CDI container for the whole process. */
public final class HelidonContainer extends EmbeddedContainer {

  private static final Map<Behaviour, Difference> DIFFERENCES = new Differences().map();

  private final Turns turns = new Turns();

  @Override
  public String name() {
    return "Helidon MP";
  }

  @Override
  public String version() {
    return Version.VERSION;
  }

  @Override
  public String server() {
    return "its own";
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    return DIFFERENCES;
  }

  @Override
  protected Server start(Application application, int port) throws Exception {
    ClassLoader classes = Thread.currentThread().getContextClassLoader();
    return turns.take(() -> start(application, port, classes));
  }

  /** CDI and the configuration are those of the context class loader. */
  private static Server start(Application application, int port, ClassLoader classes) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(classes);
    try {
      var builder = io.helidon.microprofile.server.Server.builder().host("localhost").port(port);
      return new Helidon(builder.addApplication("/api", application).build().start());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private record Helidon(io.helidon.microprofile.server.Server server) implements Server {

    @Override
    public int port() {
      return server.port();
    }

    @Override
    public void close() {
      server.stop();
    }
  }
}
