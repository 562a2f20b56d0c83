package dev.latchkey.compatibility.wildfly;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.Deployment;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Turns;
import dev.latchkey.compatibility.container.War;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.resteasy.ResteasyContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A bootable jar of WildFly, with the layers {@code jaxrs-core} and {@code cdi}: RESTEasy, as a
 * servlet of Undertow.
 */
public final class WildFlyContainer implements Container {

  private static final int METHOD_NOT_ALLOWED = 405;

  private final ResteasyContainer resteasy = new ResteasyContainer();
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
  public boolean hasBeans() {
    return true;
  }

  @Override
  public boolean hasServerAuthentication() {
    return true;
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    Map<Behaviour, Difference> all = new EnumMap<>(resteasy.differences());
    all.put(
        Behaviour.COOKIE_OCTETS,
        new Difference(
            "400",
            "Undertow answers such a cookie itself.",
            "Set session cookies of ASCII, as RFC 6265 asks."));
    all.put(
        Behaviour.EMPTY_SEGMENTS,
        new Difference(
            "no",
            "The servlet takes it for `/api/books`. No preflight is granted there, and the gate is"
                + " that of the method.",
            ""));
    all.put(Behaviour.SERVER_AUTHENTICATION, War.securityConstraint("Undertow"));
    return all;
  }

  @Override
  public OptionalInt ownAnswer(WireRequest request) {
    return request.line().startsWith("TRACE ")
        ? OptionalInt.of(METHOD_NOT_ALLOWED)
        : resteasy.ownAnswer(request);
  }

  @Override
  public List<String> ownAnswers() {
    List<String> all = new ArrayList<>(resteasy.ownAnswers());
    all.add(1, "405 for `TRACE`.");
    return all;
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
    war.toFile().deleteOnExit();
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
