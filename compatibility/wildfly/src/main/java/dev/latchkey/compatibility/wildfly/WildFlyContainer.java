package dev.latchkey.compatibility.wildfly;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.Deployment;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.compatibility.container.Turns;
import dev.latchkey.compatibility.container.War;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A bootable jar of WildFly, with the layers {@code jaxrs-core} and {@code cdi}. */
public final class WildFlyContainer implements Container {

  private static final Map<Behaviour, Difference> DIFFERENCES =
      new Differences()
          .and(
              Behaviour.CASE_OF_VERBS,
              "no",
              "Undertow writes verbs in upper case: `get` becomes `GET`, and is as safe.")
          .and(
              Behaviour.COOKIE_OCTETS,
              "400",
              "Undertow answers such a cookie itself.",
              "Set session cookies of ASCII, as RFC 6265 asks.")
          .and(
              Behaviour.UNTYPED,
              "415",
              "RESTEasy matches no method with an entity for a request without a type, "
                  + "before the gate.")
          .and(
              Behaviour.REPEATED_TYPES,
              "no",
              "RESTEasy shows the first line only. Browsers send one.")
          .and(Behaviour.HIDDEN_CLASS, "500", "RESTEasy may not call it.", "Make it public.")
          .and(Behaviour.RECORD, "no start", "Jakarta REST does not say that it is one.")
          .and(
              Behaviour.EMPTY_SEGMENTS,
              "no",
              "The servlet takes it for `/api/books`; no preflight is granted there, and the gate is"
                  + " that of the method.")
          .map();

  private final Turns turns = new Turns();

  private WildFlyServer running;

  @Override
  public String name() {
    return "WildFly";
  }

  @Override
  public String version() {
    return running().version();
  }

  @Override
  public String server() {
    return "Undertow";
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    return DIFFERENCES;
  }

  @Override
  public Server start(Deployment deployment, int port) throws Exception {
    if (port != 0) {
      running().listen(port);
    }
    return turns.take(() -> deploy(deployment, port));
  }

  private Server deploy(Deployment deployment, int port) throws IOException {
    Path war = Files.createTempFile("latchkey", ".war");
    War.write(deployment, war);
    return running().deploy(war, port);
  }

  /** One server for all tests: it takes seconds to start, and tenths of one to deploy. */
  private synchronized WildFlyServer running() {
    if (running == null) {
      try {
        running = WildFlyServer.start(Path.of(System.getProperty("latchkey.wildfly")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return running;
  }
}
