package dev.latchkey.compatibility.cxf;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.jaxrs.Latchkey;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.SeBootstrap.Configuration;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.ServerRegistry;
import org.apache.cxf.transport.http_jetty.JettyHTTPServerEngineFactory;
import org.apache.cxf.version.Version;

/** CXF on Jetty. */
public class CxfContainer extends EmbeddedContainer {

  private static final Map<Behaviour, Difference> DIFFERENCES =
      new Differences()
          .and(
              Behaviour.REGISTRATION,
              "no",
              "CXF does not look for Jakarta REST services, and nothing of Latchkey runs.",
              "Add `Latchkey.classes()` to `Application.getClasses()`.")
          .and(
              Behaviour.UNMAPPED,
              "lost",
              "Jetty writes its own error page and drops the headers of an exception that "
                  + "nobody maps.",
              "Register `UnmappedExceptionMapper`, or a mapper of your own for `Throwable`.")
          .and(
              Behaviour.EVENTS,
              "500",
              "`cxf-rt-rs-sse` 4.2.0 to 4.2.3 cannot be had from Maven Central, so nothing "
                  + "injects the sink.",
              "Measure them where you add that module.")
          .and(
              Behaviour.TOKENS_OF_CONFIGURATION,
              "500",
              "CXF injects a `Configuration` without what a feature has set.",
              "Inject `Providers`.")
          .and(
              Behaviour.UNTYPED, "415", "CXF matches no method that consumes JSON, after the gate.")
          .and(Behaviour.HIDDEN_CLASS, "500", "CXF may not call it.", "Make it public.")
          .andRecord("500")
          .and(
              Behaviour.EMPTY_SEGMENTS,
              "no",
              "Jetty takes out empty segments before anybody matches, for preflights too.")
          .map();

  /** What tests of web applications show, in a module of their own. */
  private static final String INITIALIZER =
      "In a web application that `cxf-rt-rs-http-sci` starts, CXF looks for providers itself and finds"
          + " Latchkey, but only where the application lists nothing: `Application.getClasses()` and"
          + " `getSingletons()` are not overridden, or empty. Where one of them lists anything,"
          + " nothing of Latchkey runs unless `Latchkey.classes()` is listed too; the compiler warns"
          + " where it can see that (`FEATURE_NOT_LISTED`), and `assertInstalled` fails.";

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int REQUEST_HEADER_FIELDS_TOO_LARGE = 431;
  private static final int HEADERS = 8 * 1024;

  /** The line that the client adds. */
  private static final String HOST = "Host: localhost:65535\r\n";

  @Override
  public String name() {
    return "CXF " + line();
  }

  @Override
  public String version() {
    return Version.getCurrentVersion();
  }

  @Override
  public Set<Class<?>> registration() {
    return Latchkey.classes();
  }

  /** Jetty answers hand-shakes that are incomplete, has no TRACE, and limits headers. */
  @Override
  public OptionalInt ownAnswer(WireRequest request) {
    if (request.line().startsWith("TRACE ")) {
      return OptionalInt.of(METHOD_NOT_ALLOWED);
    }
    if (request.line().startsWith("OPTIONS /api/hall/")) {
      return OptionalInt.of(NOT_FOUND);
    }
    if (read(request).length() + HOST.length() > HEADERS) {
      return OptionalInt.of(REQUEST_HEADER_FIELDS_TOO_LARGE);
    }
    boolean ofAnotherHost =
        isOfAnotherHost(request.line())
            || request.hosts().stream().anyMatch(line -> line.endsWith(":"))
            || request.hosts().size() > 1;
    return ofAnotherHost || request.headers().contains("Upgrade: websocket")
        ? OptionalInt.of(BAD_REQUEST)
        : OptionalInt.empty();
  }

  /** What of a request Jetty counts. */
  protected String read(WireRequest request) {
    return request.toString();
  }

  /** Whether a target names a host that the {@code Host} does not. */
  protected boolean isOfAnotherHost(String line) {
    return line.contains(" http://evil.example");
  }

  @Override
  public String server() {
    return "Jetty";
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    return DIFFERENCES;
  }

  @Override
  public List<String> remarks() {
    return List.of(INITIALIZER);
  }

  @Override
  public List<String> ownAnswers() {
    return List.of(
        "400 for a request with two `Host` lines or a `Host` that ends with a colon, an absolute"
            + " target of another host, or an incomplete WebSocket hand-shake.",
        "404 for `OPTIONS` below a locator.",
        "405 for `TRACE`.",
        "431 for more than 8 KB of headers.");
  }

  @Override
  protected Server start(Application application, int port) throws Exception {
    Configuration configuration =
        Configuration.builder()
            .host("localhost")
            .port(port == 0 ? Configuration.FREE_PORT : port)
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
      release(BusFactory.getDefaultBus());
    }

    /** Or else CXF keeps what it served, and its class loader, and Jetty goes on listening. */
    private void release(Bus bus) {
      ServerRegistry registry = bus.getExtension(ServerRegistry.class);
      List.copyOf(registry.getServers()).stream()
          .filter(server -> addressOf(server).getPort() == port())
          .forEach(org.apache.cxf.endpoint.Server::destroy);
      JettyHTTPServerEngineFactory.destroyForPort(port());
      if (registry.getServers().isEmpty()) {
        bus.shutdown(true);
      }
    }

    private static URI addressOf(org.apache.cxf.endpoint.Server server) {
      return URI.create(server.getEndpoint().getEndpointInfo().getAddress());
    }
  }
}
