package dev.latchkey.compatibility.behaviour;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import dev.latchkey.processor.Compilations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/**
 * The library, whose sources stand below {@code sources/library}, compiled and served.
 *
 * @param application what serves it
 */
record Library(CompiledApplication application) implements AutoCloseable {

  static final String NAME = "library.LibraryApplication";
  static final String READER = "https://reader.example";
  static final String STRANGER = "https://evil.example";

  private static final String HOST = "Host: library.example";
  static final String SESSION = "Cookie: __Host-session=of-the-victim";

  /** A page of the library itself. */
  static final List<String> OWN =
      List.of(HOST, SESSION, "Sec-Fetch-Site: same-origin", "Origin: https://library.example");

  /** A form of another site. */
  static final List<String> FOREIGN = from(STRANGER);

  /** A script of another site. */
  static List<String> from(String origin) {
    return List.of(HOST, SESSION, "Sec-Fetch-Site: cross-site", "Origin: " + origin);
  }

  static List<JavaFileObject> sources() {
    return Compilations.folder(Path.of("../kit/sources/library"));
  }

  /** With what its references need, unless a test says otherwise. */
  static Map<String, String> properties(Map<String, String> properties) {
    Map<String, String> all = new HashMap<>(properties);
    all.putIfAbsent("library.readers", READER);
    all.putIfAbsent("library.keys", "1:a2V5LW9mLXRoZS1saWJyYXJ5LWtleS1vZi10aGUtbGliMTI");
    return Map.copyOf(all);
  }

  static Library start(Path module, Map<String, String> properties, Class<?>... providers)
      throws IOException, ReflectiveOperationException {
    return new Library(
        CompiledApplication.start(
            List.of(module), List.of(NAME), properties(properties), providers));
  }

  Answer send(WireRequest request) {
    Journal.clear();
    return application.client().exchange(request.toString());
  }

  Answer preflight(String path, String verb, String origin) {
    return send(
        WireRequest.of(
            "OPTIONS /api/" + path,
            HOST,
            "Origin: " + origin,
            "Access-Control-Request-Method: " + verb));
  }

  Answer get(String path, String... headers) {
    return send(WireRequest.of("GET /api/" + path, HOST, "Origin: " + READER).with(headers));
  }

  /** Whether another page's request is refused by the gate before anything runs, and ours runs. */
  boolean protects(WireRequest request, String twin) {
    Answer forged = send(request.with(FOREIGN));
    boolean stopped = forged.status() == 403 && Journal.entries().isEmpty();
    send(request.with(OWN));
    return stopped && Journal.entries().contains(twin);
  }

  @Override
  public void close() throws IOException {
    application.close();
  }
}
