package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept-Charset",
        "Accept-Encoding",
        "Access-Control-Request-Headers",
        "Access-Control-Request-Method",
        "Connection",
        "Content-Length",
        "Cookie",
        "Cookie2",
        "Date",
        "DNT",
        "Expect",
        "Host",
        "Keep-Alive",
        "Origin",
        "Referer",
        "Set-Cookie",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "Via",
        "Proxy-Authorization",
        "proxy-",
        "Sec-Fetch-Site",
        "SEC-WebSocket-Key"
      })
  void no_script_can_set_these(String name) {
    assertThat(HeaderName.isForbiddenRequest(name)).isTrue();
    assertThat(HeaderName.isInferable(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "Content-Type",
        "X-Trace",
        "If-Match",
        "Forwarded",
        "X-Forwarded-Host",
        "User-Agent",
        "Secret",
        "Proxy"
      })
  void a_script_can_set_these(String name) {
    assertThat(HeaderName.isForbiddenRequest(name)).isFalse();
    assertThat(HeaderName.isInferable(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accept", "accept-language", "Content-Language", "CONTENT-TYPE", "Range"})
  void these_are_safelisted_in_requests(String name) {
    assertThat(HeaderName.isSafelistedRequest(name)).isTrue();
    assertThat(HeaderName.isSafelistedRequest("X-" + name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers",
        "Access-Control-Allow-Methods", "Access-Control-Allow-Origin",
        "Access-Control-Expose-Headers", "Access-Control-Max-Age"
      })
  void the_answers_of_the_protocol_are_no_request_headers(String name) {
    assertThat(HeaderName.isCorsResponse(name)).isTrue();
    assertThat(HeaderName.isCorsRequest(name)).isFalse();
    assertThat(HeaderName.isInferable(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access-control-allow-headers",
        "Access-Control-Allow-Methods",
        "Access-Control-Max-Age"
      })
  void three_of_them_stand_in_preflight_responses_only(String name) {
    assertThat(HeaderName.isPreflightResponse(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Access-Control-Allow-Credentials", "Access-Control-Allow-Origin",
        "Access-Control-Expose-Headers", "ETag"
      })
  void others_stand_in_every_response(String name) {
    assertThat(HeaderName.isPreflightResponse(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Origin", "Access-Control-Request-Headers", "access-control-request-method"})
  void the_questions_of_the_protocol_are_no_response_headers(String name) {
    assertThat(HeaderName.isCorsRequest(name)).isTrue();
    assertThat(HeaderName.isCorsResponse(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cache-Control",
        "Content-Language",
        "Content-Length",
        "Content-Type",
        "Expires",
        "Last-Modified",
        "pragma"
      })
  void every_script_may_read_these(String name) {
    assertThat(HeaderName.isSafelistedResponse(name)).isTrue();
    assertThat(HeaderName.isForbiddenResponse(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ETag", "Location", "Link", "Retry-After", "Set-Cookie"})
  void these_need_exposing(String name) {
    assertThat(HeaderName.isSafelistedResponse(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Set-Cookie", "set-cookie2"})
  void no_script_can_read_these(String name) {
    assertThat(HeaderName.isForbiddenResponse(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-HTTP-Method", "x-http-method-override", "X-Method-Override"})
  void what_changes_the_verb_is_never_inferred(String name) {
    assertThat(HeaderName.isMethodOverride(name)).isTrue();
    assertThat(HeaderName.isInferable(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X Foo", "X-A\r\nX-B", "X-A,X-B", "<inferred>"})
  void what_is_no_token_is_never_inferred(String name) {
    assertThat(HeaderName.isInferable(name)).isFalse();
  }
}
