package dev.latchkey.compatibility.resteasy;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.compatibility.container.WireRequest;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.SeBootstrap.Configuration;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;

/** RESTEasy on Undertow, of the version that is on the class path. */
public class ResteasyContainer extends EmbeddedContainer {

  private static final Map<Behaviour, Difference> DIFFERENCES =
      new Differences()
          .and(
              Behaviour.CASE_OF_VERBS,
              "no",
              "Undertow writes verbs in upper case: `get` becomes `GET`, and is as safe.")
          .and(
              Behaviour.COOKIE_OCTETS,
              "500",
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
          .andRecord("no start")
          .map();

  private static final int BAD_REQUEST = 400;
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  /**
   * Methods of the kit that consume a type and have an entity. RESTEasy takes octets for the type
   * of a request that names none, and the vector C29 consumes them.
   */
  private static final Pattern TYPED =
      Pattern.compile("POST /api/(formats/json|formats/gated|pictures|C(?!29$)[0-9]+)");

  @Override
  public String name() {
    return "RESTEasy " + line();
  }

  @Override
  public String version() {
    return ResteasyDeploymentImpl.class.getPackage().getImplementationVersion();
  }

  @Override
  public OptionalInt ownAnswer(WireRequest request) {
    if (isOfNoHost(request)) {
      return OptionalInt.of(BAD_REQUEST);
    }
    return isUntyped(request) && TYPED.matcher(request.line()).matches()
        ? OptionalInt.of(UNSUPPORTED_MEDIA_TYPE)
        : OptionalInt.empty();
  }

  /** Whether Undertow finds no host in it, or several. */
  protected boolean isOfNoHost(WireRequest request) {
    return request.hosts().size() > 1
        || request.line().contains(" http://evil.example")
        || request.hosts().stream().anyMatch(line -> line.endsWith(":"));
  }

  private static boolean isUntyped(WireRequest request) {
    return request.headers().stream().noneMatch(line -> line.startsWith("Content-Type:"));
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
  public List<String> ownAnswers() {
    return List.of(
        ofNoHost(),
        "415 before any gate for a `POST` without `Content-Type` to a method that has an entity and"
            + " consumes another type than `application/octet-stream`.");
  }

  protected String ofNoHost() {
    return "400 for a request with two `Host` lines or a `Host` that ends with a colon, and for an"
        + " absolute target of another host.";
  }

  @Override
  protected Server start(Application application, int port) throws Exception {
    Configuration configuration =
        Configuration.builder()
            .host("localhost")
            .port(port == 0 ? Configuration.FREE_PORT : port)
            .rootPath("api")
            .build();
    return new Undertow(SeBootstrap.start(application, configuration).toCompletableFuture().get());
  }

  private record Undertow(SeBootstrap.Instance instance) implements Server {

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
