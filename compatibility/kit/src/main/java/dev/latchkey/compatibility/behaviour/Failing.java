package dev.latchkey.compatibility.behaviour;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.RawClient;
import dev.latchkey.compatibility.container.ServerProcess;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import dev.latchkey.processor.Compilations;
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
 *
 * @param module all their classes
 */
record Failing(Path module) {

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
          "Incomplete");

  /** What does not fail. */
  private static final String NOTHING = "Nothing";

  /** A container that goes on may find the mistake with the first request, or never. */
  private static final int REQUESTS = 3;

  static Failing compile(Path folder) throws IOException {
    CompiledApplication.moduleWithoutProcessor(
        folder, List.of(), Compilations.folder(Path.of("../kit/sources/failing")));
    List<JavaFileObject> sources =
        new ArrayList<>(Compilations.folder(Path.of("../kit/sources/guarded")));
    MISTAKES.forEach(mistake -> sources.add(application(mistake)));
    sources.add(application(NOTHING));
    CompiledApplication.module(folder, List.of(folder), sources);
    Files.delete(folder.resolve("failing/Missing.class"));
    return new Failing(folder);
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
    int port = ServerProcess.freePort();
    try (CompiledApplication started =
        CompiledApplication.startAt(port, module, "guarded.With" + mistake, Map.of())) {
      return opens(started.client(), sender);
    } catch (RuntimeException | LinkageError refused) {
      return opens(new RawClient(port), sender);
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
      if (!(e.getCause() instanceof ConnectException)) {
        throw e;
      }
    }
  }
}
