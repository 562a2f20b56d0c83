package dev.latchkey.compatibility.behaviour;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.RawClient;
import dev.latchkey.compatibility.container.ServerProcess;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import dev.latchkey.processor.Compilations;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/**
 * Applications in which something fails while the container configures itself that is not Latchkey.
 * Each is alone in its module: some containers look at every class of it.
 *
 * @param folder where they are compiled to
 */
record Failing(Path folder) {

  /** Mentions a class that is taken away. */
  private static final String INCOMPLETE = "Incomplete";

  /** Features before and after ours, other providers, and resource classes. */
  private static final List<String> MISTAKES =
      List.of(
          "EarlyFeature",
          "LateFeature",
          "BoundFeature",
          "Filter",
          "Template",
          "Twins",
          "Initializer",
          INCOMPLETE);

  /** What does not fail. */
  private static final String NOTHING = "Nothing";

  /** A container that goes on may find the mistake with the first request, or never. */
  private static final int REQUESTS = 3;

  private Path compile(String mistake) throws IOException {
    Path module = Files.createDirectories(folder.resolve(mistake));
    CompiledApplication.moduleWithoutProcessor(
        module, List.of(), Compilations.folder(sources("failing/failing/" + mistake + ".java")));
    List<JavaFileObject> guarded = new ArrayList<>(Compilations.folder(sources("guarded")));
    guarded.add(application(mistake));
    CompiledApplication.module(module, List.of(module), guarded);
    if (mistake.equals(INCOMPLETE)) {
      Files.delete(module.resolve("failing/Missing.class"));
    }
    return module;
  }

  private static Path sources(String name) {
    return Path.of("../kit/sources", name);
  }

  private static JavaFileObject application(String mistake) {
    return Compilations.source(
        "guarded.With" + mistake,
        "package guarded;",
        "public class With%s extends dev.latchkey.compatibility.served.KitApplication {"
            .formatted(mistake),
        "  @Override protected java.util.Set<Class<?>> resources() {",
        "    return java.util.Set.of(Vault.class, failing.%s.class);".formatted(mistake),
        "  }",
        "}");
  }

  /** Those beside which something was open; if a page of one's own opens it where nothing fails. */
  String observe() throws Exception {
    if (!isOpen(NOTHING, Library.OWN)) {
      return "always closed";
    }
    List<String> open = new ArrayList<>();
    for (String mistake : MISTAKES) {
      if (isOpen(mistake, Library.FOREIGN)) {
        open.add(mistake);
      }
    }
    return open.isEmpty() ? Observation.YES : "open beside " + String.join(", ", open);
  }

  private boolean isOpen(String mistake, List<String> sender) throws IOException {
    Path module = compile(mistake);
    int port = ServerProcess.freePort();
    CompiledApplication started;
    try {
      started = CompiledApplication.startAt(port, module, "guarded.With" + mistake, Map.of());
    } catch (RuntimeException | LinkageError refused) {
      rethrowOurs(refused);
      return opens(new RawClient(port), sender);
    }
    try (started) {
      return opens(started.client(), sender);
    }
  }

  /** A file that is not there, or a server that says nothing, is no refusal of the container's. */
  private static void rethrowOurs(Throwable refused) throws IOException {
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException ours) {
        throw ours;
      }
    }
  }

  private static boolean opens(RawClient client, List<String> sender) {
    WireRequest request = WireRequest.of("POST /api/vault").with(sender).carrying("");
    Journal.clear();
    for (int time = 0; time < REQUESTS; time++) {
      send(client, request);
    }
    return Journal.entries().contains("open");
  }

  private static void send(RawClient client, WireRequest request) {
    try {
      client.exchange(request.toString());
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof ConnectException || e.getCause() instanceof EOFException)) {
        throw e;
      }
    }
  }
}
