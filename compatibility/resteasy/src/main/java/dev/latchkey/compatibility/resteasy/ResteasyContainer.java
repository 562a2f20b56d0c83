package dev.latchkey.compatibility.resteasy;

import dev.latchkey.compatibility.container.Container;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.SeBootstrap.Configuration;
import jakarta.ws.rs.core.Application;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;

/** RESTEasy on Undertow. */
public final class ResteasyContainer implements Container {

  @Override
  public String name() {
    return "RESTEasy";
  }

  @Override
  public String version() {
    return ResteasyDeploymentImpl.class.getPackage().getImplementationVersion();
  }

  @Override
  public Server start(Application application) throws Exception {
    Configuration configuration =
        Configuration.builder()
            .host("localhost")
            .port(Configuration.FREE_PORT)
            .rootPath("api")
            .build();
    return new Undertow(SeBootstrap.start(application, configuration).toCompletableFuture().get());
  }

  private record Undertow(SeBootstrap.Instance instance) implements Server {

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
