package dev.latchkey.compatibility.helidon;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.compatibility.container.Turns;
import dev.latchkey.compatibility.container.WireRequest;
import io.helidon.common.Version;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Helidon MP: Jersey on Helidon's own server, and one CDI container for the whole process. */
public final class HelidonContainer extends EmbeddedContainer {

  private static final Map<Behaviour, Difference> DIFFERENCES =
      new Differences()
          .and(
              Behaviour.CASE_OF_VERBS,
              "no",
              "Helidon writes verbs in upper case: `get` becomes `GET`, and is as safe.")
          .and(
              Behaviour.COOKIE_OCTETS,
              "500",
              "Helidon shows one and the same character for each of them, so nothing binds to it.",
              "Set session cookies of ASCII, as RFC 6265 asks.")
          .andRecord("500")
          .map();

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int VERSION_NOT_SUPPORTED = 505;

  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z]+ [A-Za-z]+://.*");

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
  public boolean hasBeans() {
    return true;
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    return DIFFERENCES;
  }

  @Override
  public List<String> remarks() {
    return List.of(
        "Helidon serves one application in a process, and keeps the class loader of each that it has"
            + " served, with Latchkey or without: redeployment was not asked.",
        "Resources are beans of CDI where their jar has a `beans.xml`. There CDI looks at every"
            + " resource class, and nothing starts beside one whose `@Path` cannot be read, whether"
            + " the application lists it or not. Of these tests only those about beans have one.");
  }

  @Override
  public OptionalInt ownAnswer(WireRequest request) {
    if (request.version().equals("HTTP/1.0")) {
      return OptionalInt.of(VERSION_NOT_SUPPORTED);
    }
    if (request.hosts().size() > 1
        || request.hosts().stream().anyMatch(host -> host.endsWith(":"))) {
      return OptionalInt.of(BAD_REQUEST);
    }
    return ABSOLUTE.matcher(request.line()).matches()
        ? OptionalInt.of(NOT_FOUND)
        : OptionalInt.empty();
  }

  @Override
  public List<String> ownAnswers() {
    return List.of(
        "400 for a request with two `Host` lines, or one that ends with a colon.",
        "404 for an absolute target.",
        "505 for HTTP/1.0.");
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
