package dev.latchkey.compatibility.quarkus;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.Deployment;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.jaxrs.Latchkey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
              Behaviour.EMPTY_SEGMENTS, "no", "Quarkus takes out empty segments before it matches.")
          .and(
              Behaviour.PATH_OF_SUPERCLASS,
              "404",
              "Quarkus serves classes that have a `@Path` themselves, or by an interface.")
          .map();

  private static final Path FOLDER = Path.of(System.getProperty("latchkey.quarkus"));

  private final AtomicInteger several = new AtomicInteger();

  private Build ofOneModule;

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
  public Map<Behaviour, Difference> differences() {
    return DIFFERENCES;
  }

  @Override
  public List<String> remarks() {
    return List.of(
        "Quarkus does not look at `Application.getProperties()`: what references need stands in"
            + " `application.properties`, or wherever else MicroProfile Config looks. The tests"
            + " write the properties of their applications there.",
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
    return QuarkusProcess.start(
        libraries == 0 ? build(deployment) : build(deployment, libraries), port);
  }

  private synchronized Path build(Deployment deployment) throws Exception {
    if (ofOneModule == null) {
      ofOneModule = Build.in(FOLDER.resolve("one"), 0);
    }
    return ofOneModule.build(deployment);
  }

  private Path build(Deployment deployment, int libraries) throws Exception {
    Path folder = FOLDER.resolve("several" + several.getAndIncrement());
    try (Build build = Build.in(folder, libraries)) {
      return build.build(deployment);
    }
  }
}
