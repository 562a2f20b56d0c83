package dev.latchkey.compatibility.quarkus;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.Deployment;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.compatibility.container.ServerAuthentication;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.jaxrs.Latchkey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Quarkus REST: each application is built, packaged, and run as a process of its own. */
public final class QuarkusContainer implements Container {

  private static final Map<Behaviour, Difference> DIFFERENCES =
      new Differences()
          .and(
              Behaviour.REGISTRATION,
              "no",
              "Only where `Application.getClasses()` is overridden, as in these tests: Quarkus drops"
                  + " every provider that it does not list, and nothing of Latchkey runs, without a"
                  + " word. Where nobody overrides it, Latchkey is found by the index in its jar.",
              "Do not override it, or add `Latchkey.classes()` there.")
          .and(
              Behaviour.REFERENCES,
              "no",
              "Quarkus does not look at `Application.getProperties()`.",
              "Write what references need, and the other settings of Latchkey, into"
                  + " `application.properties`, or wherever else MicroProfile Config looks; list"
                  + " a `CsrfListener` in `META-INF/services`.")
          .and(
              Behaviour.EMPTY_SEGMENTS, "no", "Quarkus takes out empty segments before it matches.")
          .and(
              Behaviour.PATH_OF_SUPERCLASS,
              "404",
              "Quarkus serves classes that have a `@Path` themselves, or by an interface.")
          .and(
              Behaviour.SERVER_AUTHENTICATION,
              "401",
              "Quarkus asks for what `quarkus.http.auth.permission` says before it calls any"
                  + " filter, and no preflight carries credentials.",
              "Permit it by a permission of its own for the same path, here `/*`:"
                  + " `quarkus.http.auth.permission.preflights.paths=/*`,"
                  + " `quarkus.http.auth.permission.preflights.methods=OPTIONS` and"
                  + " `quarkus.http.auth.permission.preflights.policy=permit`. Other verbs stay with"
                  + " the permission that names none. "
                  + ServerAuthentication.OPEN_THEN)
          .map();

  private static final int METHOD_NOT_ALLOWED = 405;

  /** Its class answers {@code OPTIONS /api/accounts/own} by a method. */
  private static final String BESIDE_OPTIONS = "OPTIONS /api/accounts";

  private static final Path FOLDER = Path.of(System.getProperty("latchkey.quarkus"));

  private final AtomicInteger others = new AtomicInteger();

  private Build plain;

  @Override
  public String name() {
    return "Quarkus";
  }

  @Override
  public String version() {
    return Build.version();
  }

  @Override
  public String server() {
    return "Vert.x";
  }

  @Override
  public Set<Class<?>> registration() {
    return Latchkey.classes();
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
    return request.line().equals(BESIDE_OPTIONS)
        ? OptionalInt.of(METHOD_NOT_ALLOWED)
        : OptionalInt.empty();
  }

  @Override
  public List<String> ownAnswers() {
    return List.of(
        "405 for an `OPTIONS` that no policy answers, where the class has a method for `OPTIONS` at"
            + " another path.");
  }

  @Override
  public List<String> remarks() {
    return List.of(
        "The tests write the properties of their applications into `application.properties`.",
        "Quarkus tells which `Application` it serves with the first request. Where nothing was"
            + " generated for what stands on that class, the start succeeds, and every request is"
            + " answered 503.",
        "A module beside the application's own is not looked into, unless it has a `beans.xml`, an"
            + " index, or `quarkus.index-dependency`. The jar of Latchkey has its index.",
        "Native images were not looked at: there, references would be filled while the image is"
            + " built.");
  }

  @Override
  public Server start(Deployment deployment, int port) throws Exception {
    int libraries = deployment.modules().size() - 1;
    boolean isPlain = libraries == 0 && !deployment.authentication().isAsked();
    return QuarkusProcess.start(isPlain ? build(deployment) : build(deployment, libraries), port);
  }

  private synchronized Path build(Deployment deployment) throws Exception {
    if (plain == null) {
      plain = Build.in(FOLDER.resolve("one"), 0, ServerAuthentication.NONE);
    }
    return plain.build(deployment);
  }

  private Path build(Deployment deployment, int libraries) throws Exception {
    Path folder = FOLDER.resolve("other" + others.getAndIncrement());
    try (Build build = Build.in(folder, libraries, deployment.authentication())) {
      return build.build(deployment);
    }
  }
}
