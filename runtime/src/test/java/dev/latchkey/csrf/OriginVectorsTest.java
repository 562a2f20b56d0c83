package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.policy.ApplicationFacts.Refusal;
import dev.latchkey.vectors.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of the origin gate: the verdict, and why. */
class OriginVectorsTest {

  /** Where another reason is as right. */
  private static final Map<String, Reason> OTHER_REASON =
      // Browsers send a host with a dot at its end, so it is canonical; and it is not ours.
      Map.of("O061", Reason.ORIGIN_MISMATCH);

  private record Case(JsonNode json) {
    JsonNode config() {
      return json.get("config");
    }

    JsonNode request() {
      return json.get("request");
    }

    String[] list(String name) {
      return texts(config().path(name)).toArray(String[]::new);
    }

    Reason expected() {
      String id = json.get("id").asText();
      return OTHER_REASON.getOrDefault(id, Reason.valueOf(json.get("reasonCode").asText()));
    }

    @Override
    public String toString() {
      return json.get("id").asText() + " " + json.get("note").asText();
    }
  }

  static Stream<Case> cases() {
    return Vectors.read("csrf-origin-check.json").stream().map(Case::new);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areDecidedAsExpected(Case vector) {
    Reason expected = vector.expected();
    assertThat(expected.accepted()).isEqualTo(vector.json().get("expect").asText().equals("allow"));
    String method = vector.request().get("method").asText();
    boolean overridden = vector.request().path("methodOverridden").asBoolean();
    String wireVerb = overridden ? "POST" : method;

    assertThat(judge(vector, endpointVerb(method), wireVerb, method)).isEqualTo(expected);
    // Jersey and others show the verb of the method that answers.
    if (method.equals("HEAD")) {
      assertThat(judge(vector, "GET", wireVerb, "GET")).isEqualTo(expected);
    }
    // Somebody may match without minding case.
    if (method.equals("get")) {
      assertThat(judge(vector, "GET", wireVerb, "GET")).isEqualTo(expected);
      assertThat(judge(vector, "GET", wireVerb, "get")).isEqualTo(expected);
    }
  }

  private static String endpointVerb(String method) {
    return method.equals("HEAD") ? "GET" : method;
  }

  private static Reason judge(Case vector, String endpointVerb, String wireVerb, String verb) {
    GateBuilder builder = builder(vector);
    String scheme =
        builder.application().needsScheme() ? vector.request().get("scheme").asText() : null;
    return builder.gate(endpointVerb).judge(wireVerb, verb, headers(vector), scheme);
  }

  private static GateBuilder builder(Case vector) {
    JsonNode config = vector.config();
    GateBuilder builder =
        GateBuilder.of(vector.list("publicOrigins"))
            .trusting(vector.list("trustedOrigins"))
            .sharing(new ReadersFilter(false, vector.list("anonymousOrigins")))
            .refusing(refusals(config));
    if (config.path("stateChanging").asBoolean()) {
      builder.stateChanging();
    }
    if (config.path("loginEndpoint").asBoolean()) {
      builder.establishingSession();
    }
    return config.path("missingEvidence").asText().equals("allow")
        ? builder.acceptingMissingEvidence()
        : builder;
  }

  private static Refusal[] refusals(JsonNode config) {
    List<Refusal> refusals = new ArrayList<>();
    if (config.path("userInitiated").asText().equals("deny")) {
      refusals.add(Refusal.USER_INITIATED);
    }
    if (config.path("strictNullOrigin").asBoolean()) {
      refusals.add(Refusal.NULL_ORIGIN);
    }
    if (config.path("missingEvidence").asText().equals("deny")) {
      refusals.add(Refusal.MISSING_EVIDENCE);
    }
    return refusals.toArray(Refusal[]::new);
  }

  private static Map<String, List<String>> headers(Case vector) {
    Map<String, List<String>> headers =
        HeadersOf.request("Host", vector.request().get("host").asText());
    vector
        .request()
        .get("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), texts(header.getValue())));
    boolean ambient = vector.request().get("ambientCredentials").asBoolean();
    if (ambient && !headers.containsKey("Authorization")) {
      headers.computeIfAbsent("Cookie", name -> List.of("session=1"));
    }
    assertThat(new AmbientCredentials(false).areIn(headers)).isEqualTo(ambient);
    return headers;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(element -> texts.add(element.asText()));
    return texts;
  }
}
