package dev.latchkey.compatibility.resteasy;

import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.WireRequest;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.SeBootstrap.Configuration;
import jakarta.ws.rs.core.Application;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;

/** RESTEasy on Undertow. */
public final class ResteasyContainer implements Container {

  private static final int BAD_REQUEST = 400;
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  /** Methods of the kit that consume a type and have an entity. */
  private static final Pattern TYPED =
      Pattern.compile("POST /api/(formats/json|formats/gated|pictures|C[0-9]+)");

  @Override
  public String name() {
    return "RESTEasy";
  }

  @Override
  public String version() {
    return ResteasyDeploymentImpl.class.getPackage().getImplementationVersion();
  }

  /** Undertow writes them in upper case. */
  @Override
  public boolean mindsCaseOfVerbs() {
    return false;
  }

  @Override
  public boolean readsAnyCookie() {
    return false;
  }

  @Override
  public boolean servesWithoutType() {
    return false;
  }

  @Override
  public boolean showsRepeatedTypes() {
    return false;
  }

  @Override
  public OptionalInt ownAnswer(WireRequest request) {
    boolean ofAnotherHost = request.line().contains(" http://evil.example");
    if (ofAnotherHost || request.headers().stream().filter(ResteasyContainer::isHost).count() > 1) {
      return OptionalInt.of(BAD_REQUEST);
    }
    return isUntyped(request) && TYPED.matcher(request.line()).matches()
        ? OptionalInt.of(UNSUPPORTED_MEDIA_TYPE)
        : OptionalInt.empty();
  }

  private static boolean isHost(String line) {
    return line.startsWith("Host:");
  }

  private static boolean isUntyped(WireRequest request) {
    return request.headers().stream().noneMatch(line -> line.startsWith("Content-Type:"));
  }

  @Override
  public Server start(Application application) throws Exception {
    Configuration configuration =
        Configuration.builder()
            .host("localhost")
            .port(Configuration.FREE_PORT)
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
