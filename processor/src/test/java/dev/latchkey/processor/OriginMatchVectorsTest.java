package dev.latchkey.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.vectors.Vectors;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every vector about request origins, against the code that was generated for its patterns. */
class OriginMatchVectorsTest {

  private static final List<JsonNode> VECTORS = Vectors.read("origin-matches.json");

  private static URLClassLoader loader;
  private static final Map<String, EndpointFilter> FILTERS = new HashMap<>();

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    CompiledModule.write(
        folder,
        List.of(),
        IntStream.range(0, VECTORS.size()).mapToObj(OriginMatchVectorsTest::source).toList());
    loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, OriginMatchVectorsTest.class.getClassLoader());
    Object generated =
        loader.loadClass("matches.LatchkeyPolicies").getDeclaredConstructor().newInstance();
    ((GeneratedPolicies) generated).register(recorder());
  }

  /** Takes the filter of each class out of its only row. */
  private static Endpoints recorder() {
    Class<?>[] type = new Class<?>[1];
    Endpoints.Rows rows =
        (Endpoints.Rows)
            Proxy.newProxyInstance(
                loader,
                new Class<?>[] {Endpoints.Rows.class},
                (proxy, method, arguments) -> {
                  FILTERS.put(type[0].getSimpleName(), (EndpointFilter) arguments[3]);
                  return proxy;
                });
    return (Endpoints)
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {Endpoints.class},
            (proxy, method, arguments) -> {
              type[0] = (Class<?>) arguments[0];
              return rows;
            });
  }

  @AfterAll
  static void close() throws IOException {
    if (loader != null) {
      loader.close();
    }
  }

  private static JavaFileObject source(int number) {
    String patterns =
        StreamSupport.stream(VECTORS.get(number).get("patterns").spliterator(), false)
            .map(pattern -> "\"" + pattern.asText() + "\"")
            .collect(Collectors.joining(", "));
    return Compilations.source(
        "matches.Case" + number,
        "package matches;",
        "import dev.latchkey.CrossOriginPolicy;",
        "import jakarta.ws.rs.*;",
        "@Path(\"" + number + "\") @CrossOriginPolicy(origins = {" + patterns + "})",
        "public class Case" + number + " { @GET public String get() { return \"\"; } }");
  }

  static Stream<Arguments> cases() {
    return IntStream.range(0, VECTORS.size())
        .mapToObj(number -> Arguments.of(number, VECTORS.get(number).get("note").asText()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void generatedCodeAgrees(int number, String note) {
    JsonNode vector = VECTORS.get(number);
    EndpointFilter filter = FILTERS.get("Case" + number);
    String origin = vector.get("origin").asText();

    String allowed = filter.allowedOrigin(origin);

    assertThat(allowed != null).as(origin).isEqualTo(vector.get("match").asBoolean());
    if (allowed != null && !filter.anyOrigin()) {
      assertThat(allowed).isEqualTo(origin);
    }
  }
}
