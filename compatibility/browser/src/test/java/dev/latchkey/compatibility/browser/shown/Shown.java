package dev.latchkey.compatibility.browser.shown;

import dev.latchkey.compatibility.browser.lab.Arrival;
import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Lab;
import dev.latchkey.compatibility.browser.lab.OwnPages;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Seen;
import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.compatibility.browser.lab.Traffic;
import dev.latchkey.compatibility.container.Folders;
import dev.latchkey.processor.Compilations;
import dev.latchkey.testkit.browser.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The application of {@code sources/shown}, started once for all tests that ask for it. */
final class Shown implements AutoCloseable {

  /** Where browsers see the application. */
  static final String APPLICATION = "https://api.bank.example";

  /** The same over plain http, at a name that is not this machine's own. */
  static final String PLAIN = "http://api.plain.example";

  private static final List<String> CLASSES =
      List.of("shown.Open", "shown.Notes", "shown.Remembered", "shown.Kept", "shown.Redirects");

  private final Path folder;
  private final Lab lab;
  private final AtomicInteger requests = new AtomicInteger();

  private Shown() {
    try {
      folder = Files.createTempDirectory("latchkey-shown");
      lab = start(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lab start(Path folder) throws IOException {
    try {
      var sources = Compilations.folder(Path.of("sources", "shown"));
      return Lab.start(folder, sources, CLASSES, KeptWithoutVary.class);
    } catch (IOException | RuntimeException e) {
      Folders.delete(folder);
      throw e;
    }
  }

  Lab lab() {
    return lab;
  }

  /** One that no request has had. */
  String newId() {
    return "shown-%04d".formatted(requests.incrementAndGet());
  }

  /** The URL of a resource, and the id of the request that asks for it. */
  static String url(String path, String id) {
    return APPLICATION + "/api/" + path + (path.contains("?") ? "&" : "?") + "id=" + id;
  }

  /** A browser of the model that knows nothing yet. */
  Browser model() {
    return Browser.visiting(lab.address()).publicOrigin(APPLICATION);
  }

  /** One that has the cookies which {@link Lab#freshCookies} sets in Chromium. */
  Browser modelWithCookies() {
    return withCookies(model());
  }

  static Browser withCookies(Browser model) {
    OwnPages.COOKIES.forEach(model::cookie);
    return model;
  }

  /** What a page of Chromium does, and what comes of it. */
  Story story(Page page, Asked request, String id) {
    Seen seen = lab.perform(page, request);
    return Story.of(Traffic.read(), id, seen.reading());
  }

  /** What the last actual request of an id said of itself. */
  static Map<String, String> evidence(String id) {
    List<Arrival> arrived = Traffic.read().requests(id);
    return arrived.isEmpty() ? Map.of() : arrived.get(arrived.size() - 1).evidence();
  }

  @Override
  public void close() throws IOException {
    try {
      lab.close();
    } finally {
      Folders.delete(folder);
    }
  }

  /** Hands it to constructors and methods of tests. */
  static final class Extension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(Shown.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Shown.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(NAMESPACE)
          .computeIfAbsent(Shown.class, type -> new Shown(), Shown.class);
    }
  }
}
