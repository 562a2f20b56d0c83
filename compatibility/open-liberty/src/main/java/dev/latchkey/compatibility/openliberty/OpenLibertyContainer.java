package dev.latchkey.compatibility.openliberty;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.Deployment;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.compatibility.container.ServerProcess;
import dev.latchkey.compatibility.container.Turns;
import dev.latchkey.compatibility.container.War;
import dev.latchkey.compatibility.container.WireRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.regex.Pattern;

/** Open Liberty, with the features {@code restfulWS-3.1} and {@code cdi-4.0}. */
public final class OpenLibertyContainer implements Container {

  private static final Map<Behaviour, Difference> DIFFERENCES =
      new Differences()
          .and(
              Behaviour.REFUSAL,
              "500",
              "Liberty logs the exception (`SRVE0271E`), says that the application has started, and"
                  + " answers every request 500; unless `deferServletLoad` of `webContainer` is"
                  + " `false`, it does so when the first request comes.",
              "Set that to `false`, and look for `SRVE0271E` before traffic comes.")
          .and(Behaviour.UNPROCESSED, "500", "The same.")
          .and(
              Behaviour.CASE_OF_VERBS,
              "no",
              "Liberty writes verbs in upper case: `get` becomes `GET`, and is as safe.")
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
          .andRecord("500")
          .and(Behaviour.SERVER_AUTHENTICATION, War.securityConstraint("Liberty"))
          .map();

  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  /**
   * Methods of the kit that consume a type and have an entity. RESTEasy takes octets for the type
   * of a request that names none, and the vector C29 consumes them.
   */
  private static final Pattern TYPED =
      Pattern.compile("POST /api/(formats/json|formats/gated|pictures|C(?!29$)[0-9]+)");

  private final Path home = Path.of(System.getProperty("latchkey.liberty"));
  private final Turns turns = new Turns();

  private LibertyProcess process;

  @Override
  public String name() {
    return "Open Liberty";
  }

  @Override
  public String version() {
    Properties product = new Properties();
    try (InputStream file =
        Files.newInputStream(home.resolve("lib/versions/openliberty.properties"))) {
      product.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return product.getProperty("com.ibm.websphere.productVersion");
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
  public boolean hasServerAuthentication() {
    return true;
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    return DIFFERENCES;
  }

  @Override
  public OptionalInt ownAnswer(WireRequest request) {
    boolean isTyped = request.headers().stream().anyMatch(line -> line.startsWith("Content-Type:"));
    return !isTyped && TYPED.matcher(request.line()).matches()
        ? OptionalInt.of(UNSUPPORTED_MEDIA_TYPE)
        : OptionalInt.empty();
  }

  @Override
  public List<String> ownAnswers() {
    return List.of(
        "415 before any gate for a `POST` without `Content-Type` to a method that has an entity and"
            + " consumes another type than `application/octet-stream`.");
  }

  @Override
  public Server start(Deployment deployment, int port) throws Exception {
    if (process == null) {
      process = LibertyProcess.start(home);
    }
    int chosen = port == 0 ? ServerProcess.freePort() : port;
    return turns.take(() -> deploy(deployment, chosen));
  }

  private Server deploy(Deployment deployment, int port) throws IOException {
    Path war = Files.createTempFile("latchkey", ".war");
    try {
      War.write(deployment, war);
      return process.deploy(war, deployment.authentication(), port);
    } catch (IOException | RuntimeException e) {
      Files.delete(war);
      throw e;
    }
  }
}
