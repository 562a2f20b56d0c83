package dev.latchkey.compatibility.dropwizard;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.compatibility.container.WireRequest;
import io.dropwizard.core.Application;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Dropwizard, which brings Jersey and Jetty. */
public final class DropwizardContainer extends EmbeddedContainer {

  private static final int BAD_REQUEST = 400;

  private static final String PAGE =
      "Jetty writes its own error page for a response without an entity, and drops its headers.";
  private static final String STATUS =
      "Give the response an entity, or set `jersey.config.server.response.setStatusOverSendError` "
          + "to `true`, as these tests do wherever they list `UnmappedExceptionMapper`: all "
          + "preflight vectors do.";

  private static final Map<Behaviour, Difference> DIFFERENCES =
      new Differences()
          .and(Behaviour.UNAUTHORIZED, "lost", PAGE, STATUS)
          .and(Behaviour.FORBIDDEN, "lost", PAGE, STATUS)
          .andRecord("500")
          .map();

  @Override
  public String name() {
    return "Dropwizard";
  }

  @Override
  public String version() {
    return Application.class.getPackage().getImplementationVersion();
  }

  @Override
  public String server() {
    return "Jetty";
  }

  @Override
  public List<String> remarks() {
    return List.of(
        "What is said of the whole application stands on the package of its resources. A class that"
            + " extends `jakarta.ws.rs.core.Application` and that nobody starts will do, but nobody"
            + " would miss it if it was compiled without the processor. On Dropwizard's own"
            + " `Application` it is an error.",
        "A shaded jar has to merge `META-INF/services` (`ServicesResourceTransformer`), or nobody"
            + " finds Latchkey in it; `environment.jersey().register(LatchkeyFeature.class)` does"
            + " without that file.",
        "Jersey writes its `Vary` over the `Accept-Encoding` of what compresses responses, and"
            + " Latchkey gives it one. Behind a shared cache, add `Vary: Accept-Encoding` in a"
            + " response filter: both are sent then.",
        "A filter that makes a `HEAD` of another verb gets 500 from Jetty, whoever asks and after"
            + " what runs, unless `jersey.config.contentLength.buffer` is 0, as in these tests.",
        "Where a locator can return its own class, Dropwizard never finishes its list of endpoints"
            + " and starts nothing; these tests take the list away.");
  }

  @Override
  public List<String> ownAnswers() {
    return List.of(
        "400 for a request with two `Host` lines or a `Host` that ends with a colon, an absolute"
            + " target of another host or with a user, a path with `%25`, or an incomplete"
            + " WebSocket hand-shake.",
        "405 for verbs that `allowedMethods` of its server does not list, `PROPFIND` for example;"
            + " the tests list theirs.");
  }

  @Override
  public OptionalInt ownAnswer(WireRequest request) {
    boolean isAnswered =
        request.line().contains(" http://evil.example")
            || request.hosts().size() > 1
            || request.line().contains(" http://user@")
            || request.line().contains("/%25")
            || request.hosts().stream().anyMatch(line -> line.endsWith(":"))
            || request.headers().contains("Upgrade: websocket");
    return isAnswered ? OptionalInt.of(BAD_REQUEST) : OptionalInt.empty();
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    return DIFFERENCES;
  }

  @Override
  protected Server start(jakarta.ws.rs.core.Application application, int port) throws Exception {
    return new Jetty(KitServer.start(application, port));
  }

  private record Jetty(KitServer started) implements Server {

    @Override
    public int port() {
      return started.port();
    }

    @Override
    public void close() throws IOException {
      try {
        started.stop();
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }
}
