package dev.latchkey.testkit;

import dev.latchkey.jaxrs.LatchkeyFeature;
import dev.latchkey.testkit.shop.ItemResource;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** An application on Jersey, at a free port. */
record Shop(HttpServer server, String path) implements AutoCloseable {

  /** A container that goes on after Latchkey has refused the start. */
  public static final class GoingOn implements Feature {

    /** For the container. */
    public GoingOn() {}

    @Override
    public boolean configure(FeatureContext context) {
      try {
        return new LatchkeyFeature().configure(context);
      } catch (RuntimeException e) {
        return false;
      }
    }
  }

  /** The classes of an application in which the container looks for services. */
  static ResourceConfig application() {
    return new ResourceConfig(ItemResource.class);
  }

  /** The same, where it does not. */
  static ResourceConfig withoutServices() {
    return application().property("jakarta.ws.rs.loadServices", false);
  }

  static Shop open(ResourceConfig application) {
    return open(application, "/api");
  }

  static Shop open(ResourceConfig application, String path) {
    URI address = URI.create("http://localhost:0" + path);
    return new Shop(GrizzlyHttpServerFactory.createHttpServer(address, application), path);
  }

  /** Its address, as a test would write it. */
  URI address() {
    return at(path);
  }

  URI at(String other) {
    int port = server.getListener("grizzly").getPort();
    return URI.create("http://localhost:" + port + other);
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
