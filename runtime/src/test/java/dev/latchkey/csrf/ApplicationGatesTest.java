package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.Gate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How gates stand together. */
class ApplicationGatesTest {

  private static final String APP = "https://app.example";
  private static final String HEADER = "X-CSRF-Token";

  private final GateBuilder builder = GateBuilder.of(APP).consuming("application/json");

  private static Map<String, List<String>> own(String... namesAndValues) {
    Map<String, List<String>> headers = HeadersOf.request(namesAndValues);
    HeadersOf.add(headers, "Sec-Fetch-Site", "same-origin");
    return headers;
  }

  private static Reason post(EndpointGate gate, Map<String, List<String>> headers) {
    return gate.judge("POST", "POST", headers, null);
  }

  @Test
  void the_first_refusal_counts() {
    EndpointGate gate =
        builder.also(Gate.TOKEN, Gate.CUSTOM_HEADER, Gate.CONTENT_TYPE).gate("POST");
    assertThat(post(gate, HeadersOf.credentialed("Sec-Fetch-Site", "cross-site")))
        .isEqualTo(Reason.CROSS_SITE);
    assertThat(post(gate, own())).isEqualTo(Reason.CONTENT_TYPE_MISSING);
    assertThat(post(gate, own("Content-Type", "application/json")))
        .isEqualTo(Reason.CUSTOM_HEADER_MISSING);
    assertThat(post(gate, own("Content-Type", "application/json", HEADER, "1")))
        .isEqualTo(Reason.TOKEN_UNKNOWN_KEY);
  }

  @Test
  void no_gate_excuses_a_request_from_the_origin_gate() {
    EndpointGate gate = builder.also(Gate.CUSTOM_HEADER, Gate.CONTENT_TYPE).gate("POST");
    assertThat(
            post(
                gate,
                HeadersOf.credentialed(
                    "Origin",
                    "https://evil.example",
                    "Content-Type",
                    "application/json",
                    HEADER,
                    "1")))
        .isEqualTo(Reason.ORIGIN_MISMATCH);
    assertThat(post(gate, own("Content-Type", "application/json", HEADER, "1")))
        .isEqualTo(Reason.SAME_ORIGIN);
  }

  /** A page of another origin cannot send it without a preflight, whatever stands in it. */
  @Test
  void a_custom_header_may_be_empty() {
    EndpointGate gate = builder.also(Gate.CUSTOM_HEADER).gate("POST");
    assertThat(post(gate, own(HEADER, ""))).isEqualTo(Reason.SAME_ORIGIN);
    assertThat(post(gate, own("x-csrf-token", ""))).isEqualTo(Reason.SAME_ORIGIN);
    assertThat(post(gate, own(HEADER, "1", HEADER, "2"))).isEqualTo(Reason.SAME_ORIGIN);
    assertThat(post(gate, own())).isEqualTo(Reason.CUSTOM_HEADER_MISSING);
  }

  @Test
  void without_keys_no_token_is_right() {
    EndpointGate gate = builder.also(Gate.TOKEN).gate("POST");
    assertThat(post(gate, own(HEADER, "A".repeat(72)))).isEqualTo(Reason.TOKEN_UNKNOWN_KEY);
    assertThat(gate.renewal(own())).isNull();
  }

  @Test
  void nothing_stands_before_what_is_safe() {
    EndpointGate gate = builder.also(Gate.TOKEN, Gate.CUSTOM_HEADER, Gate.CONTENT_TYPE).gate("GET");
    assertThat(gate.judge("GET", "GET", HeadersOf.credentialed("Origin", "x"), null))
        .isEqualTo(Reason.SAFE_METHOD);
  }

  @Test
  void say_whether_they_only_report() {
    Reason refusal = Reason.CROSS_SITE;
    assertThat(builder.gate("POST").reportsOnly(refusal)).isFalse();
    assertThat(builder.unknown().reportsOnly(refusal)).isFalse();
    builder.reportOnly();
    EndpointGate gate = builder.gate("POST");
    assertThat(gate.reportsOnly(refusal)).isTrue();
    assertThat(builder.unknown().reportsOnly(refusal)).isTrue();
    assertThat(builder.bearer("POST").reportsOnly(refusal)).isFalse();
    assertThat(post(gate, HeadersOf.credentialed())).isEqualTo(Reason.NO_BROWSER_EVIDENCE);
  }

  /** A protection that is tried out must not take away what stands without it. */
  @Test
  void what_a_bearer_only_application_refuses_is_never_only_reported() {
    builder.credentials(Credential.BEARER).reportOnly();
    for (EndpointGate gate : List.of(builder.gate("POST"), builder.unknown())) {
      Reason reason = post(gate, HeadersOf.credentialed("Sec-Fetch-Site", "cross-site"));
      assertThat(reason).isEqualTo(Reason.AMBIENT_CREDENTIAL_UNDER_BEARER);
      assertThat(gate.reportsOnly(reason)).isFalse();
      Reason other = post(gate, HeadersOf.request("Sec-Fetch-Site", "cross-site"));
      assertThat(other).isEqualTo(Reason.CROSS_SITE);
      assertThat(gate.reportsOnly(other)).isTrue();
    }
  }

  @Test
  void a_bearer_only_application_refuses_what_a_browser_attaches() {
    EndpointGate gate = builder.credentials(Credential.BEARER).bearer("POST");
    Map<String, List<String>> elsewhere =
        HeadersOf.request(
            "Origin",
            "https://spa.example",
            "Sec-Fetch-Site",
            "cross-site",
            "Authorization",
            "Bearer x");
    assertThat(post(gate, elsewhere)).isEqualTo(Reason.NO_AMBIENT_CREDENTIALS);
    assertThat(post(gate, own("Cookie", "a=1"))).isEqualTo(Reason.AMBIENT_CREDENTIAL_UNDER_BEARER);
    assertThat(post(gate, own("Authorization", "Basic x")))
        .isEqualTo(Reason.AMBIENT_CREDENTIAL_UNDER_BEARER);
    assertThat(gate.renewal(own())).isNull();
  }

  @Test
  void a_protection_of_a_bearer_only_application_refuses_it_as_well() {
    builder.credentials(Credential.BEARER);
    for (EndpointGate gate : List.of(builder.gate("POST"), builder.unknown())) {
      assertThat(post(gate, own("Cookie", "a=1")))
          .isEqualTo(Reason.AMBIENT_CREDENTIAL_UNDER_BEARER);
      assertThat(post(gate, own("Authorization", "Bearer x"))).isEqualTo(Reason.SAME_ORIGIN);
      assertThat(post(gate, HeadersOf.request("Origin", "https://evil.example")))
          .isEqualTo(Reason.ORIGIN_MISMATCH);
    }
    builder.credentials(Credential.BEARER, Credential.COOKIE);
    assertThat(post(builder.gate("POST"), own("Cookie", "a=1"))).isEqualTo(Reason.SAME_ORIGIN);
  }

  @Test
  void an_unknown_endpoint_has_the_origin_gate_alone() {
    EndpointGate gate =
        builder
            .trusting("https://partner.example")
            .also(Gate.TOKEN, Gate.CUSTOM_HEADER, Gate.CONTENT_TYPE)
            .unknown();
    assertThat(post(gate, own("Cookie", "a=1"))).isEqualTo(Reason.SAME_ORIGIN);
    assertThat(post(gate, HeadersOf.credentialed("Origin", "https://partner.example")))
        .isEqualTo(Reason.TRUSTED_ORIGIN);
    assertThat(post(gate, HeadersOf.credentialed("Sec-Fetch-Site", "cross-site")))
        .isEqualTo(Reason.CROSS_SITE);
    assertThat(gate.renewal(own())).isNull();
  }
}
