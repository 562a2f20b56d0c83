package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Endpoints that a link leads to, and verbs that somebody changed on the way. */
class LinksTest {

  private static final String APP = "https://app.example";

  private static final Map<String, List<String>> FOLLOWED =
      HeadersOf.credentialed("Sec-Fetch-Site", "none");

  private static final Map<String, List<String>> OWN_PAGE =
      HeadersOf.credentialed("Sec-Fetch-Site", "same-origin");

  private static Map<String, List<String>> ownPage(String name, String value) {
    return HeadersOf.credentialed("Sec-Fetch-Site", "same-origin", name, value);
  }

  @Test
  void are_followed_by_the_own_pages_only() {
    EndpointGate gate = GateBuilder.of(APP).stateChanging().gate("GET");
    assertThat(gate.judge("GET", "GET", OWN_PAGE, null)).isEqualTo(Reason.SAME_ORIGIN);
    for (String wireVerb : List.of("GET", "HEAD", "POST")) {
      assertThat(gate.judge(wireVerb, "GET", FOLLOWED, null))
          .isEqualTo(Reason.USER_INITIATED_UNSAFE);
    }
  }

  /** {@code GET /transfers?_method=POST} in a mail. */
  @Test
  void do_not_become_another_verb() {
    for (String verb : List.of("POST", "DELETE", "PURGE")) {
      EndpointGate gate = GateBuilder.of(APP).gate(verb);
      for (String wireVerb : List.of("GET", "HEAD")) {
        assertThat(gate.judge(wireVerb, verb, FOLLOWED, null))
            .isEqualTo(Reason.USER_INITIATED_UNSAFE);
        assertThat(gate.judge(wireVerb, verb, OWN_PAGE, null)).isEqualTo(Reason.SAME_ORIGIN);
      }
      assertThat(gate.judge("POST", verb, FOLLOWED, null)).isEqualTo(Reason.USER_INITIATED);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Purpose, prefetch",
    "Sec-Purpose, prefetch;prerender",
    "Sec-Purpose, something-new",
    "Purpose,     prefetch",
    "Purpose,     Prefetch"
  })
  void are_not_fetched_ahead(String name, String value) {
    GateBuilder builder = GateBuilder.of(APP);
    Map<String, List<String>> headers = ownPage(name, value);
    assertThat(builder.gate("POST").judge("GET", "POST", headers, null)).isEqualTo(Reason.PREFETCH);
    assertThat(builder.gate("GET").judge("GET", "GET", headers, null))
        .isEqualTo(Reason.SAFE_METHOD);
    assertThat(builder.stateChanging().gate("GET").judge("GET", "GET", headers, null))
        .isEqualTo(Reason.PREFETCH);
  }

  @Test
  void may_have_a_purpose_of_their_own() {
    EndpointGate gate = GateBuilder.of(APP).stateChanging().gate("GET");
    assertThat(gate.judge("GET", "GET", ownPage("Purpose", "audit"), null))
        .isEqualTo(Reason.SAME_ORIGIN);
    assertThat(gate.judge("GET", "GET", ownPage("Purpose", ""), null))
        .isEqualTo(Reason.SAME_ORIGIN);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,     GET,     GET,     true",
    "HEAD,    GET,     GET,     true",
    "HEAD,    HEAD,    GET,     true",
    "HEAD,    HEAD,    HEAD,    true",
    "OPTIONS, OPTIONS, OPTIONS, true",
    "QUERY,   QUERY,   QUERY,   true",
    "POST,    GET,     GET,     false",
    "POST,    HEAD,    GET,     false",
    "POST,    OPTIONS, OPTIONS, false",
    "POST,    QUERY,   QUERY,   false",
    "GET,     QUERY,   QUERY,   false",
    "GET,     HEAD,    HEAD,    false",
    "get,     GET,     GET,     false",
    "get,     get,     get,     false",
    "TRACE,   TRACE,   TRACE,   false",
    "POST,    POST,    GET,     false",
    "POST,    POST,    POST,    false",
    "PURGE,   PURGE,   PURGE,   false",
    "GET,     POST,    POST,    false",
    ",        GET,     GET,     false"
  })
  void are_safe_unless_somebody_changed_the_verb(
      String wireVerb, String verb, String endpointVerb, boolean safe) {
    Map<String, List<String>> forged = HeadersOf.credentialed("Sec-Fetch-Site", "cross-site");
    Reason expected = safe ? Reason.SAFE_METHOD : Reason.CROSS_SITE;
    GateBuilder builder = GateBuilder.of(APP);
    assertThat(builder.gate(endpointVerb).judge(wireVerb, verb, forged, null)).isEqualTo(expected);
    if (verb.equals(endpointVerb)) {
      assertThat(builder.unknown().judge(wireVerb, verb, forged, null)).isEqualTo(expected);
    }
    assertThat(builder.bearer(endpointVerb).judge(wireVerb, verb, forged, null))
        .isEqualTo(safe ? Reason.SAFE_METHOD : Reason.AMBIENT_CREDENTIAL_UNDER_BEARER);
  }
}
