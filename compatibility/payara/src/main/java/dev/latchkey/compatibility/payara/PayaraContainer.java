package dev.latchkey.compatibility.payara;

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

/** Payara Micro. */
public final class PayaraContainer implements Container {

  private static final Map<Behaviour, Difference> DIFFERENCES =
      new Differences()
          .and(
              Behaviour.UNMAPPED,
              "lost",
              "Payara writes its own error page and drops the headers of an exception that nobody "
                  + "maps.",
              "Register `UnmappedExceptionMapper`, or a mapper of your own for `Throwable`.")
          .and(
              Behaviour.COOKIE_OCTETS,
              "400",
              "Payara answers such a cookie itself.",
              "Set session cookies of ASCII, as RFC 6265 asks.")
          .and(Behaviour.RECORD, "500", "Jakarta REST does not say that it is one.")
          .map();

  private final Turns turns = new Turns();

  private PayaraServer running;

  @Override
  public String name() {
    return "Payara Micro";
  }

  @Override
  public String version() {
    return running().version();
  }

  @Override
  public String server() {
    return "Grizzly";
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    return DIFFERENCES;
  }

  @Override
  public Server start(Deployment deployment, int port) throws Exception {
    return turns.take(() -> deploy(deployment));
  }

  private Server deploy(Deployment deployment) throws IOException {
    Path war = Files.createTempFile("latchkey", ".war");
    War.write(deployment, war);
    return running().deploy(war);
  }

  /** One server for all tests: it takes seconds to start. */
  private synchronized PayaraServer running() {
    if (running == null) {
      try {
        running = PayaraServer.start(Path.of(System.getProperty("latchkey.payara")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return running;
  }
}
