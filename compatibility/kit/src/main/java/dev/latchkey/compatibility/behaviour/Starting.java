package dev.latchkey.compatibility.behaviour;

import static dev.latchkey.compatibility.behaviour.Observation.yesIf;

import dev.latchkey.compatibility.compiled.Modules;
import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.RawClient;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.ServerProcess;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import dev.latchkey.jaxrs.Latchkey;
import dev.latchkey.jaxrs.UnmappedExceptionMapper;
import dev.latchkey.startup.StartRefusedException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaFileObject;

/**
 * How applications start, or do not.
 *
 * @param module the library's classes
 * @param unprocessed the same, compiled without the processor
 * @param folder for what is compiled to start
 */
record Starting(Path module, Path unprocessed, Path folder) {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final String SERVED = "served";

  /** An origin has no path, so this is an error. */
  private static final Map<String, String> WRONG =
      Library.properties(Map.of("library.readers", "https://reader.example/"));

  private static final JavaFileObject REMINDERS =
      Modules.type(
          "post.Reminders",
          "@Path(\"reminders\") public class Reminders {",
          Modules.method("@POST @CsrfExempt(reason = \"signed\")", "remind"),
          "}");

  private static JavaFileObject below(String name) {
    return Modules.type(
        "post." + name,
        "public class " + name + " extends Reminders {",
        Modules.method("@Override", "remind"),
        "}");
  }

  private static JavaFileObject postOffice(String resource) {
    return Modules.type(
        "post.Office",
        "@CsrfProtected",
        "@BrowserFacing(publicOrigins = \"https://library.example\")",
        "public class Office extends KitApplication {",
        "  @Override protected Set<Class<?>> resources() {",
        "    return Set.of(" + resource + ".class);",
        "  }",
        "}");
  }

  Map<Behaviour, Observation> observations() {
    Map<Behaviour, Observation> all = new EnumMap<>(Behaviour.class);
    all.put(Behaviour.REGISTRATION, this::registration);
    all.put(Behaviour.REGISTERED_ONCE, this::registeredOnce);
    all.put(Behaviour.UNMAPPED_WITH_MAPPER, this::withMapper);
    all.put(Behaviour.RECORD, this::record);
    all.put(Behaviour.PATH_OF_SUPERCLASS, () -> protectsBelow("Later"));
    all.put(Behaviour.REFERENCES, this::references);
    all.put(Behaviour.REFUSAL, () -> refusal(module, WRONG));
    all.put(Behaviour.NOTHING_SERVED, this::nothingServed);
    all.put(Behaviour.UNPROCESSED, () -> refusal(unprocessed, Library.properties(Map.of())));
    return all;
  }

  private String registration() throws Exception {
    CompiledApplication application =
        CompiledApplication.startWithoutRegistration(
            module, Library.NAME, Library.properties(Map.of()));
    try (Library library = new Library(application)) {
      return yesIf(library.preflight("books", "POST", Library.READER).status() == 204);
    }
  }

  private String registeredOnce() throws Exception {
    Class<?>[] listed = Latchkey.classes().toArray(Class<?>[]::new);
    try (Library library = Library.start(module, Map.of(), listed)) {
      Answer answer = library.get("books");
      return yesIf(
          answer.values("Access-Control-Allow-Origin").equals(List.of(Library.READER))
              && answer.tokens("Vary").equals(List.of("Origin")));
    }
  }

  private String withMapper() throws Exception {
    try (Library library = Library.start(module, Map.of(), UnmappedExceptionMapper.class)) {
      return Sharing.headers(library.get("responses/torn"), 500);
    }
  }

  private String record() {
    String application = "library.CatalogueApplication";
    try (CompiledApplication started =
        CompiledApplication.startAt(0, module, application, Library.properties(Map.of()))) {
      Answer answer = started.client().send("GET /api/catalogue", List.of("X-Subject: maps"));
      return answer.body().contains("maps") ? Observation.YES : String.valueOf(answer.status());
    } catch (Exception e) {
      return "no start";
    }
  }

  /** Whether a class that nobody processed, and extends an exempt one, is served and protected. */
  private String protectsBelow(String name) throws Exception {
    Modules modules =
        new Modules(Files.createTempDirectory(folder, "post"))
            .processed(REMINDERS)
            .unprocessed(below(name))
            .processed(postOffice(name));
    try (Library library = new Library(modules.start("post.Office"))) {
      WireRequest post = WireRequest.of("POST /api/reminders");
      int status = library.send(post.with(Library.FOREIGN)).status();
      return status == NOT_FOUND ? String.valueOf(status) : yesIf(library.protects(post, "remind"));
    }
  }

  /** What a test says of readers is overridden by the application itself. */
  private String references() throws Exception {
    String other = "https://other.example";
    Map<String, String> overridden = Library.properties(Map.of());
    try (Library library =
        new Library(
            CompiledApplication.startAt(0, module, "library.ReadersApplication", overridden))) {
      return yesIf(
          library.preflight("books", "POST", other).status() == 204
              && library.preflight("books", "POST", Library.READER).status() == 403);
    }
  }

  private static String refusal(Path module, Map<String, String> properties) throws Exception {
    try (CompiledApplication started =
        CompiledApplication.startAt(0, module, Library.NAME, properties)) {
      return answers(started.client());
    } catch (StartRefusedException e) {
      return Observation.YES;
    }
  }

  /** A container may go on listening after an exception. */
  private String nothingServed() throws Exception {
    int port = ServerProcess.freePort();
    try (CompiledApplication started =
        CompiledApplication.startAt(port, module, Library.NAME, WRONG)) {
      return yesIf(!answers(started.client()).equals(SERVED));
    } catch (StartRefusedException e) {
      return yesIf(!answers(new RawClient(port)).equals(SERVED));
    }
  }

  /** The statuses of what every request is answered that must not reach a resource. */
  private static String answers(RawClient client) {
    Set<String> statuses = new TreeSet<>();
    Journal.clear();
    for (String line : List.of("GET /api/books", "GET /api/nowhere", "POST /api/room")) {
      try {
        int status = client.send(line, List.of("Content-Length: 0")).status();
        statuses.add(status < BAD_REQUEST ? SERVED : String.valueOf(status));
      } catch (UncheckedIOException e) {
        if (!(e.getCause() instanceof ConnectException)) {
          throw e;
        }
        statuses.add("no connection");
      }
    }
    boolean ran = !Journal.entries().isEmpty();
    return ran || statuses.contains(SERVED) ? SERVED : String.join(", ", statuses);
  }
}
