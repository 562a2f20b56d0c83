package dev.latchkey.compatibility.payara;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.Deployment;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.compatibility.container.Turns;
import dev.latchkey.compatibility.container.War;
import dev.latchkey.compatibility.container.WireRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

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
          .andRecord("500")
          .and(Behaviour.SERVER_AUTHENTICATION, War.securityConstraint("Payara"))
          .map();

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int METHOD_NOT_ALLOWED = 405;

  /** What Grizzly fails to read. */
  private static final Pattern UNREADABLE = Pattern.compile(".*(%|/\\.\\.?)");

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
  public boolean hasBeans() {
    return true;
  }

  @Override
  public boolean hasServerAuthentication() {
    return true;
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    return DIFFERENCES;
  }

  @Override
  public List<String> remarks() {
    return List.of(
        "Once a deployment has failed because the class path lacks a class, Payara looks under the"
            + " name of that deployment for the MicroProfile Config of the next one that the same"
            + " thread deploys, and nothing is there: a `microprofile-config.properties` of the"
            + " next is not read, its references without a default are refused, and one with a"
            + " default has the default. Start the server again after such a failure, or set the"
            + " values as properties of the application.");
  }

  @Override
  public OptionalInt ownAnswer(WireRequest request) {
    if (UNREADABLE.matcher(request.line()).matches()) {
      return OptionalInt.of(OK);
    }
    if (!request.headers().stream().allMatch(PayaraContainer::isAscii)) {
      return OptionalInt.of(BAD_REQUEST);
    }
    return request.line().startsWith("TRACE ")
        ? OptionalInt.of(METHOD_NOT_ALLOWED)
        : OptionalInt.empty();
  }

  private static boolean isAscii(String header) {
    return header.chars().allMatch(octet -> octet < 0x80);
  }

  @Override
  public List<String> ownAnswers() {
    return List.of(
        "200 without a body for a path that ends with `%`, `/.` or `/..`, most of the time:"
            + " Grizzly fails to read it, and Payara does not say so.",
        "400 for octets beyond ASCII in a header.",
        "405 for `TRACE`.",
        "500 for an `OPTIONS` that is no granted preflight, where a locator returns its own class:"
            + " the description that Jersey writes then has no end. The kit turns it off, by"
            + " `jersey.config.server.wadl.disableWadl`.");
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
    War.write(withoutDescription(deployment), war);
    return running().deploy(war, port);
  }

  private static Deployment withoutDescription(Deployment deployment) {
    Map<String, String> properties = new HashMap<>(deployment.properties());
    properties.put("jersey.config.server.wadl.disableWadl", "true");
    return deployment.with(properties);
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
