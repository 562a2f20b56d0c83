package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.Gate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeGateTest {

  private static final String APP = "https://app.example";

  private static final List<Reason> REFUSALS =
      List.of(Reason.CONTENT_TYPE_MALFORMED, Reason.CONTENT_TYPE_REFUSED);

  private static Map<String, List<String>> sending(String... contentTypes) {
    Map<String, List<String>> headers = HeadersOf.credentialed("Sec-Fetch-Site", "same-origin");
    for (String contentType : contentTypes) {
      HeadersOf.add(headers, "Content-Type", contentType);
    }
    return headers;
  }

  private static GateBuilder consuming(String... consumes) {
    return GateBuilder.of(APP).also(Gate.CONTENT_TYPE).consuming(consumes);
  }

  private static Reason post(String consumes, String... contentTypes) {
    return consuming(consumes).gate("POST").judge("POST", "POST", sending(contentTypes), null);
  }

  /** CXF says so that there is none. */
  @Test
  void aLineOfNullIsNone() {
    Map<String, List<String>> headers = sending();
    headers.put("Content-Type", Collections.singletonList(null));
    EndpointGate gate = consuming("application/json").gate("POST");

    assertThat(gate.judge("POST", "POST", headers, null)).isEqualTo(Reason.CONTENT_TYPE_MISSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "APPLICATION/json",
        " application/json\t",
        "application/json;charset=utf-8",
        "application/json ; charset=utf-8 ; a=b",
        "application/json;a=\"\"",
        "application/json;a=\"x;y, z\";b=c",
        "application/json;a=\"\\\"\\\\\"",
        "application/json;a=\"\t\""
      })
  void accepts(String contentType) {
    assertThat(post("application/json", contentType)).isEqualTo(Reason.SAME_ORIGIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "application",
        "/json",
        "application/",
        "/",
        "application /json",
        "application/ json",
        "application/json x",
        "application/json,",
        "application/json;",
        "application/json; ",
        "application/json;charset",
        "application/json;charset=",
        "application/json;=utf-8",
        "application/json;charset =utf-8",
        "application/json;charset= utf-8",
        "application/json;a=\"x",
        "application/json;a=\"x\\",
        "application/json;a=\"x\\\"",
        "application/json;a=\"x\"y",
        "application/json;a=\"\u0000\"",
        "application/json;a=\"\\\u0000\"",
        "application/json;a=\"\u00e4\"",
        "application/json\u00a0",
        "applicat\u0131on/json",
        "\"application/json\"",
        "application/json/x"
      })
  void refuses_what_is_no_media_type(String contentType) {
    assertThat(post("application/json", contentType)).isEqualTo(Reason.CONTENT_TYPE_MALFORMED);
  }

  @Test
  void refuses_two_lines_even_if_both_are_equal() {
    assertThat(post("application/json", "application/json", "application/json"))
        .isEqualTo(Reason.DUPLICATE_HEADER);
  }

  @Test
  void refuses_what_begins_alike() {
    assertThat(post("application/json", "application/jso")).isEqualTo(Reason.CONTENT_TYPE_REFUSED);
    assertThat(post("application/json", "application/jsonx"))
        .isEqualTo(Reason.CONTENT_TYPE_REFUSED);
  }

  @Test
  void reads_a_declaration_as_containers_do() {
    assertThat(post("text/csv, Application/JSON;charset=utf-8", "application/json"))
        .isEqualTo(Reason.SAME_ORIGIN);
    assertThat(post("text/csv;a=\"b,text/css\"", "text/css"))
        .isEqualTo(Reason.CONTENT_TYPE_REFUSED);
    assertThat(post("*/*", "application/json")).isEqualTo(Reason.CONTENT_TYPE_REFUSED);
    assertThat(post("*/*", "*/*")).isEqualTo(Reason.CONTENT_TYPE_REFUSED);
    assertThat(post("application/*", "application/*")).isEqualTo(Reason.CONTENT_TYPE_REFUSED);
    assertThat(post("", "application/json")).isEqualTo(Reason.CONTENT_TYPE_REFUSED);
    assertThat(
            GateBuilder.of(APP)
                .also(Gate.CONTENT_TYPE)
                .gate("POST")
                .judge("POST", "POST", sending("application/json"), null))
        .isEqualTo(Reason.CONTENT_TYPE_REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "application/csp-report",
        "application/expect-ct-report+json",
        "application/xss-auditor-report",
        "application/ocsp-request",
        "text/ping"
      })
  void refuses_what_browsers_send_without_asking_even_if_it_is_consumed(String mediaType) {
    assertThat(post(mediaType, mediaType)).isEqualTo(Reason.CONTENT_TYPE_REFUSED);
    assertThat(post(mediaType, mediaType + ";a=b")).isEqualTo(Reason.CONTENT_TYPE_REFUSED);
  }

  @ParameterizedTest
  @CsvSource({
    "image/*, image/png",
    "image/*, IMAGE/svg+xml; a=\"*\"",
    "Image/*;q=0.5, image/png",
    "application/*+xml, application/atom+xml",
    "application/vnd.*, application/vnd.example"
  })
  void accepts_what_a_range_holds(String range, String contentType) {
    assertThat(post(range, contentType)).isEqualTo(Reason.SAME_ORIGIN);
  }

  @ParameterizedTest
  @CsvSource({
    "image/*, image/*",
    "image/*, imagine/png",
    "image/*, text/plain",
    "application/*+xml, application/xml",
    "application/*+xml, application/+xml",
    "application/*+xml, application/atom+xmlx",
    "application/*+xml, application/atom+xml.x;a=b+xml",
    "application/*+xml, application/x-www-form-urlencoded"
  })
  void refuses_what_a_range_does_not_hold(String range, String contentType) {
    assertThat(post(range, contentType)).isEqualTo(Reason.CONTENT_TYPE_REFUSED);
  }

  /** Nothing of them is accepted, since what they hold of those would pass with the rest. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "*",
        "*/json",
        "app*/json",
        "application/*",
        "application/*json",
        "application/*+json",
        "application/csp*",
        "application/*j*",
        "application/x-www-form-*"
      })
  void a_range_that_holds_a_type_without_preflight_holds_nothing(String range) {
    for (String sent : List.of("application/json", "application/vnd.x+json", range)) {
      assertThat(post(range, sent)).isIn(REFUSALS);
    }
  }

  /** A page can send these, and a filter may make anything of them. */
  @Test
  void concerns_verbs_that_a_filter_changed() {
    EndpointGate gate = consuming("application/json").gate("PUT");
    for (String wireVerb : List.of("POST", "GET", "HEAD")) {
      assertThat(gate.judge(wireVerb, "PUT", sending(), null))
          .isEqualTo(Reason.CONTENT_TYPE_MISSING);
      assertThat(gate.judge(wireVerb, "PUT", sending("application/json"), null))
          .isEqualTo(Reason.SAME_ORIGIN);
    }
    assertThat(gate.judge("PUT", "PUT", sending(), null)).isEqualTo(Reason.SAME_ORIGIN);
    assertThat(consuming("application/json").gate("POST").judge("PUT", "POST", sending(), null))
        .isEqualTo(Reason.CONTENT_TYPE_MISSING);
  }

  /** Which has no entity, and needs no preflight, which is what the origin gate is for. */
  @Test
  void does_not_concern_a_get() {
    EndpointGate gate = consuming("application/json").stateChanging().gate("GET");
    assertThat(gate.judge("GET", "GET", sending(), null)).isEqualTo(Reason.SAME_ORIGIN);
    assertThat(gate.judge("HEAD", "GET", sending(), null)).isEqualTo(Reason.SAME_ORIGIN);
  }
}
