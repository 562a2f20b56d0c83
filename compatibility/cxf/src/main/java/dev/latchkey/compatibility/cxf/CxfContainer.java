package dev.latchkey.compatibility.cxf;

import dev.latchkey.compatibility.container.Container;
import dev.latchkey.jaxrs.Latchkey;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.SeBootstrap.Configuration;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.apache.cxf.version.Version;

/** CXF on Jetty. */
public final class CxfContainer implements Container {

  @Override
  public String name() {
    return "CXF";
  }

  @Override
  public String version() {
    return Version.getCurrentVersion();
  }

  @Override
  public Set<Class<?>> registration() {
    return Latchkey.classes();
  }

  @Override
  public Server start(Application application) throws Exception {
    Configuration configuration =
        Configuration.builder()
            .host("localhost")
            .port(Configuration.FREE_PORT)
            .rootPath("api")
            .build();
    return new Jetty(SeBootstrap.start(application, configuration).toCompletableFuture().get());
  }

  private record Jetty(SeBootstrap.Instance instance) implements Server {

    @Override
    public int port() {
      return instance.configuration().port();
    }

    @Override
    public void close() {
      instance.stop().toCompletableFuture().join();
    }
  }
}
