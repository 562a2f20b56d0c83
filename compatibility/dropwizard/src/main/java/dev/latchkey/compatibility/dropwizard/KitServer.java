package dev.latchkey.compatibility.dropwizard;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.latchkey.jaxrs.UnmappedExceptionMapper;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.io.ByteArrayInputStream;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ServerProperties;

/** Registers what a Jakarta REST application lists, as the users of Dropwizard do by hand. */
final class KitServer extends Application<Configuration> {

  /**
   * The kit sends other verbs than those that Dropwizard lets through by default, and 8 KB in one
   * header; what compresses also writes {@code Vary}, where vectors want to see none.
   */
  private static final String CONFIGURATION =
      """
      server:
        type: simple
        rootPath: /api/*
        applicationContextPath: /
        adminContextPath: /admin
        gzip:
          enabled: %s
        requestLog:
          appenders: []
        allowedMethods: [GET, HEAD, POST, PUT, DELETE, OPTIONS, PATCH, PROPFIND, PURGE, QUERY, TRACE]
        connector:
          type: http
          bindHost: localhost
          port: %s
          maxRequestHeaderSize: 64KiB
      logging:
        type: external
      """;

  /** The property of a served application that switches compression on. */
  static final String COMPRESSION = "kit.compression";

  private final jakarta.ws.rs.core.Application served;
  private final int port;
  private Server server;
  private Throwable failure;

  KitServer(jakarta.ws.rs.core.Application served, int port) {
    this.served = served;
    this.port = port;
  }

  /** Starts it as a program does that is called with these arguments. */
  static KitServer start(jakarta.ws.rs.core.Application served, int port) throws Exception {
    KitServer server = new KitServer(served, port);
    server.run("server", "kit.yml");
    if (server.failure != null) {
      throw new IllegalStateException(server.failure);
    }
    return server;
  }

  @Override
  public void initialize(Bootstrap<Configuration> bootstrap) {
    Object compression = served.getProperties().getOrDefault(COMPRESSION, "false");
    String configuration = CONFIGURATION.formatted(compression, port);
    bootstrap.setConfigurationSourceProvider(
        path -> new ByteArrayInputStream(configuration.getBytes(UTF_8)));
  }

  @Override
  public void run(Configuration configuration, Environment environment) {
    JerseyEnvironment jersey = environment.jersey();
    // Jetty refuses a length without an entity, which Jersey writes for a HEAD that was a POST.
    jersey.property(CommonProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 0);
    served.getProperties().forEach(jersey::property);
    served.getClasses().forEach(jersey::register);
    if (served.getClasses().contains(UnmappedExceptionMapper.class)) {
      // Whoever wants headers on every error needs this for those without an entity.
      jersey.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }
    environment.lifecycle().addServerLifecycleListener(started -> server = started);
  }

  /** The tests read what java.util.logging gets. */
  @Override
  protected void bootstrapLogging() {}

  /** It would end the process. */
  @Override
  protected void onFatalError(Throwable fatal) {
    failure = fatal;
  }

  int port() {
    return ((NetworkConnector) server.getConnectors()[0]).getLocalPort();
  }

  void stop() throws Exception {
    server.stop();
  }
}
