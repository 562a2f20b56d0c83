package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.policy.Gate;
import dev.latchkey.policy.Protection;
import dev.latchkey.vectors.Vectors;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of the content-type gate. */
class ContentTypeVectorsTest {

  private static final String APP = "https://app.example.com";

  private static final Set<Reason> REFUSALS =
      EnumSet.of(
          Reason.CONTENT_TYPE_MISSING, Reason.CONTENT_TYPE_MALFORMED, Reason.CONTENT_TYPE_REFUSED);

  private record Case(JsonNode json) {
    String[] consumes() {
      List<String> types = new ArrayList<>();
      json.get("consumes").forEach(type -> types.add(type.asText()));
      return types.toArray(String[]::new);
    }

    boolean accepted() {
      return json.get("expectProtectedEndpoint").asText().equals("allow");
    }

    Map<String, List<String>> headers() {
      Map<String, List<String>> headers =
          HeadersOf.credentialed("Origin", APP, "Sec-Fetch-Site", "same-origin");
      if (!json.get("requestContentType").isNull()) {
        HeadersOf.add(headers, "Content-Type", json.get("requestContentType").asText());
      }
      if (json.get("requiredCustomHeaderPresent").asBoolean()) {
        HeadersOf.add(headers, Protection.DEFAULT_HEADER, "1");
      }
      return headers;
    }

    @Override
    public String toString() {
      return json.get("id").asText() + " " + json.get("note").asText();
    }
  }

  static Stream<Case> cases() {
    return Vectors.read("csrf-content-type.json").stream().map(Case::new);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areDecidedAsExpected(Case vector) {
    Reason reason = judge(vector, "POST");
    if (vector.accepted()) {
      assertThat(reason).isEqualTo(Reason.SAME_ORIGIN);
    } else {
      assertThat(reason).isIn(REFUSALS);
    }
  }

  static Stream<Case> sentWithoutPreflight() {
    return cases().filter(vector -> vector.json().get("simpleRequest").asBoolean());
  }

  @ParameterizedTest
  @MethodSource("sentWithoutPreflight")
  void are_refused_without_a_preflight_whatever_the_endpoint_consumes(Case vector) {
    String sent = vector.json().get("requestContentType").asText();
    String[] consumes = {sent, "*/*", "text/*", "multipart/*", "application/*"};
    assertThat(judge(consumes, vector, "POST")).isIn(REFUSALS);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void concern_nothing_that_a_page_cannot_send_without_a_preflight(Case vector) {
    for (String verb : List.of("PUT", "PATCH", "DELETE", "PURGE")) {
      assertThat(judge(vector, verb)).as(verb).isEqualTo(Reason.SAME_ORIGIN);
    }
  }

  private static Reason judge(Case vector, String verb) {
    return judge(vector.consumes(), vector, verb);
  }

  private static Reason judge(String[] consumes, Case vector, String verb) {
    GateBuilder builder = GateBuilder.of(APP).consuming(consumes).also(Gate.CONTENT_TYPE);
    if (vector.json().get("requiredCustomHeaderPresent").asBoolean()) {
      builder.also(Gate.CONTENT_TYPE, Gate.CUSTOM_HEADER);
    }
    return builder.gate(verb).judge(verb, verb, vector.headers(), null);
  }
}
