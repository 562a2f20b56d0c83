package dev.latchkey.compatibility.cxf;

import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.jaxrs.Latchkey;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.SeBootstrap.Configuration;
import jakarta.ws.rs.core.Application;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.cxf.version.Version;

/** CXF on Jetty. */
public final class CxfContainer implements Container {

  private static final int BAD_REQUEST = 400;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int REQUEST_HEADER_FIELDS_TOO_LARGE = 431;
  private static final int HEADERS = 8 * 1024;

  /** The line that the client adds. */
  private static final String HOST = "Host: localhost:65535\r\n";

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

  /** Its module for them cannot be had in this version. */
  @Override
  public boolean sendsEvents() {
    return false;
  }

  @Override
  public boolean servesWithoutType() {
    return false;
  }

  /** Jetty answers hand-shakes that are incomplete, has no TRACE, and limits headers. */
  @Override
  public OptionalInt ownAnswer(WireRequest request) {
    if (request.line().startsWith("TRACE ")) {
      return OptionalInt.of(METHOD_NOT_ALLOWED);
    }
    if (request.toString().length() + HOST.length() > HEADERS) {
      return OptionalInt.of(REQUEST_HEADER_FIELDS_TOO_LARGE);
    }
    boolean ofAnotherHost =
        request.line().contains(" http://evil.example")
            || request.headers().stream().filter(line -> line.startsWith("Host:")).count() > 1;
    return ofAnotherHost || request.headers().contains("Upgrade: websocket")
        ? OptionalInt.of(BAD_REQUEST)
        : OptionalInt.empty();
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
