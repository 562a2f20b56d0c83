package dev.latchkey.compatibility.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.jaxrs.UnmappedExceptionMapper;
import dev.latchkey.vectors.Vectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every preflight vector: compiled from a source of its own, asked over a real socket. */
class PreflightVectorsTest {

  static final List<JsonNode> VECTORS = Vectors.read("preflights.json");

  private static CompiledApplication application;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    List<VectorResource> resources =
        IntStream.range(0, VECTORS.size())
            .mapToObj(number -> new VectorResource(number, VECTORS.get(number)))
            .toList();
    application =
        CompiledApplication.start(
            folder,
            Stream.concat(
                    Stream.of(VectorResource.browserFacing()),
                    resources.stream().map(VectorResource::source))
                .toList(),
            resources.stream().map(VectorResource::className).toList(),
            // Jersey throws away the response to an exception that nobody maps.
            UnmappedExceptionMapper.class);
  }

  @AfterAll
  static void stop() throws IOException {
    if (application != null) {
      application.close();
    }
  }

  static Stream<Arguments> cases() {
    return IntStream.range(0, VECTORS.size())
        .mapToObj(number -> Arguments.of(number, VECTORS.get(number).get("note").asText()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void holds(int number, String note) {
    JsonNode vector = VECTORS.get(number);
    Answer answer = send(number, true);
    JsonNode expect = vector.get("expect");
    if (acceptable(expect).contains(String.valueOf(answer.status()))) {
      assertThat(answer.accessControl()).isEmpty();
      return;
    }
    OptionalInt own = Container.current().ownAnswer(request(number, true));
    if (own.isPresent()) {
      assertThat(answer.status()).isEqualTo(own.getAsInt());
      assertThat(answer.accessControl()).isEmpty();
      return;
    }
    assertKind(number, expect, answer);
    expect
        .path("responseHeaders")
        .properties()
        .forEach(field -> assertHeader(vector.get("policy"), field, answer));
    if (expect.has("identicalTo")) {
      Answer without = send(number, false);
      assertThat(answer.status()).isEqualTo(without.status());
      assertThat(answer.stable()).containsExactlyInAnyOrderElementsOf(without.stable());
    }
    if (expect.path("browser").asText().equals("refuses")) {
      assertThat(browserAccepts(vector.get("request"), answer)).isFalse();
    }
  }

  private static Answer send(int number, boolean withRequestedHeaders) {
    WireRequest request = request(number, withRequestedHeaders);
    return application.client().send(request.line(), request.headers());
  }

  static WireRequest request(int number, boolean withRequestedHeaders) {
    VectorResource resource = new VectorResource(number, VECTORS.get(number));
    JsonNode request = VECTORS.get(number).get("request");
    return WireRequest.of(VectorRequest.line(request, resource.path()))
        .with(VectorRequest.headers(request, withRequestedHeaders));
  }

  private static void assertKind(int number, JsonNode expect, Answer answer) {
    switch (expect.get("kind").asText()) {
      case "preflight-allowed" -> assertThat(answer.status()).isEqualTo(204);
      case "preflight-denied" -> {
        if (isServed(number)) {
          assertThat(answer.status()).isEqualTo(403);
        }
        assertThat(answer.accessControl()).isEmpty();
      }
      case "actual-denied" -> {
        assertThat(answer.accessControl()).isEmpty();
        assertThat(answer.status()).isEqualTo(200);
      }
      default -> assertThat(answer.status()).isEqualTo(statusOfHandler(number));
    }
  }

  /** What the resource answers, whatever CORS makes of it. */
  private static int statusOfHandler(int number) {
    return VECTORS.get(number).get("request").path("others").path("handlerStatus").asInt(200);
  }

  /** What nothing serves, the container answers: an empty method, or {@code get} for GET. */
  private static boolean isServed(int number) {
    String asked = VECTORS.get(number).get("request").path("acrm").asText();
    return new VectorResource(number, VECTORS.get(number)).verbs().contains(asked);
  }

  private static void assertHeader(
      JsonNode policy, Map.Entry<String, JsonNode> field, Answer answer) {
    String name = field.getKey();
    JsonNode expected = field.getValue();
    if (expected.isNull()) {
      assertThat(answer.values(name)).as(name).isEmpty();
    } else if (expected.isObject()) {
      List<String> wanted = texts(expected.get("contains"));
      assertThat(answer.tokens(name)).as(name).containsAll(wanted);
      if (expected.path("once").asBoolean()) {
        assertThat(answer.tokens(name)).as(name).doesNotHaveDuplicates();
      }
    } else if (name.equals("Vary")) {
      assertThat(answer.tokens(name)).as(name).contains(expected.asText());
    } else if (name.equals("Access-Control-Allow-Methods")) {
      assertThat(answer.tokens(name)).as(name).contains(expected.asText());
      List<String> allowed = new ArrayList<>(texts(policy.get("methods")));
      allowed.addAll(VectorResource.SAFELISTED);
      assertThat(answer.tokens(name)).as(name).isSubsetOf(allowed);
    } else if (name.equals("Access-Control-Allow-Headers")) {
      assertThat(lower(answer.tokens(name))).as(name).containsAll(lower(split(expected)));
      assertThat(lower(answer.tokens(name)))
          .as(name)
          .containsExactlyInAnyOrderElementsOf(lower(texts(policy.get("requestHeaders"))));
    } else if (name.equals("Access-Control-Expose-Headers")) {
      assertThat(lower(answer.tokens(name)))
          .as(name)
          .containsExactlyInAnyOrderElementsOf(lower(split(expected)));
    } else {
      assertThat(answer.values(name)).as(name).containsExactly(expected.asText());
    }
  }

  /** Fetch, CORS-preflight fetch, step 7: each unsafe request-header name must be listed. */
  private static boolean browserAccepts(JsonNode request, Answer answer) {
    List<String> allowed = lower(answer.tokens("Access-Control-Allow-Headers"));
    return texts(request.get("acrh")).stream()
        .flatMap(line -> Stream.of(line.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .allMatch(name -> allowed.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static List<String> acceptable(JsonNode expect) {
    return expect.has("alsoAcceptable") ? texts(expect.get("alsoAcceptable")) : List.of();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<String> split(JsonNode list) {
    return new ArrayList<>(List.of(list.asText().split(",")));
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }
}
