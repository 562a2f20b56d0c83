package dev.latchkey.cors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.vectors.Vectors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors, decided by hand-written policies instead of generated ones. */
class PreflightVectorsTest {

  private record Case(JsonNode json) {
    @Override
    public String toString() {
      return json.path("note").asText();
    }
  }

  static Stream<Case> cases() {
    return Vectors.read("preflights.json").stream().map(Case::new);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areDecidedAsExpected(Case vector) {
    JsonNode request = vector.json().get("request");
    JsonNode expected = vector.json().get("expect");
    String kind = expected.get("kind").asText();
    Map<String, List<Object>> headers = respond(vector.json().get("policy"), request, kind);

    assertThat(headers.containsKey("Access-Control-Allow-Methods"))
        .as("an answer to a preflight: %s", headers)
        .isEqualTo(kind.equals("preflight-allowed") && mayListMethods(vector.json()));
    expected
        .path("responseHeaders")
        .properties()
        .forEach(header -> assertHeader(header.getKey(), header.getValue(), headers));
  }

  private static boolean mayListMethods(JsonNode vector) {
    return vector.get("policy").get("methods").size() > 0;
  }

  private static Map<String, List<Object>> respond(JsonNode policy, JsonNode request, String kind) {
    EndpointFilter filter = new VectorFilter(policy);
    List<String> origins = lines(request, "origin", "originLines");
    List<String> methods = lines(request, "acrm", "none");
    Rows rows = Rows.root(String.class, "a");
    Set<String> verbs = new TreeSet<>(Set.of("GET", "POST", "PUT", "DELETE", "PATCH"));
    methods.stream().filter(method -> !method.isEmpty()).forEach(verbs::add);
    verbs.forEach(verb -> rows.add(verb, "", filter));
    CrossOriginSharing sharing = CrossOriginSharing.of(List.of(rows.rows()), List.of());
    Map<String, List<Object>> headers = new LinkedHashMap<>();
    String verb = request.get("method").asText();
    PreflightAnswer answer =
        verb.equals("OPTIONS")
            ? sharing.preflights().decide("/a", origins, methods)
            : new PreflightAnswer.NotOurs();
    boolean preflight = verb.equals("OPTIONS") && !origins.isEmpty() && !methods.isEmpty();
    if (preflight) {
      assertThat(answer instanceof PreflightAnswer.Allowed)
          .isEqualTo(kind.equals("preflight-allowed"));
      sharing.responses().restore(answer, headers);
    } else if (verb.equals("OPTIONS")) {
      sharing.responses().writeUnmatched("/a", origins, headers);
    } else {
      handlerSets(request, headers);
      sharing.responses().writeMatched(filter, verb, origins, headers);
    }
    return headers;
  }

  private static void handlerSets(JsonNode request, Map<String, List<Object>> headers) {
    request
        .path("others")
        .path("handlerSets")
        .properties()
        .forEach(header -> headers.put(header.getKey(), List.of(header.getValue().asText())));
  }

  private static List<String> lines(JsonNode request, String single, String several) {
    List<String> lines = new ArrayList<>();
    JsonNode listed = request.path("others").path(several);
    listed.forEach(line -> lines.add(line.asText()));
    if (lines.isEmpty() && request.hasNonNull(single)) {
      lines.add(request.get(single).asText());
    }
    return lines;
  }

  private static void assertHeader(
      String name, JsonNode expected, Map<String, List<Object>> headers) {
    List<Object> values = headers.get(name);
    if (expected.isNull()) {
      assertThat(values).as(name).isNull();
    } else {
      assertThat(values).as(name).hasSize(1);
      Set<String> wanted = tokens(expected.isObject() ? "Origin" : expected.asText());
      Set<String> sent = tokens(values.get(0).toString());
      if (name.equals("Access-Control-Allow-Methods") || isRequestHeaders(name)) {
        assertThat(sent).as(name).containsAll(wanted);
      } else {
        assertThat(sent).as(name).isEqualTo(wanted);
      }
    }
  }

  private static boolean isRequestHeaders(String name) {
    return name.equals("Access-Control-Allow-Headers");
  }

  private static Set<String> tokens(String list) {
    Set<String> tokens = new TreeSet<>();
    for (String token : list.toLowerCase(Locale.ROOT).split(",")) {
      tokens.add(token.strip());
    }
    return tokens;
  }
}
