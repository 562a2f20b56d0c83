package dev.latchkey.testkit.browser;

import static dev.latchkey.testkit.browser.Requests.headers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptHeadersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://bank.example",
        "HOST: bank.example",
        "Cookie: a=b",
        "Referer: https://bank.example/",
        "Sec-Fetch-Site: same-origin",
        "sec-anything: x",
        "Proxy-Authorization: x",
        "Access-Control-Request-Method: PUT",
        "X-HTTP-Method-Override: TRACE",
        "X-Method-Override: get, connect"
      })
  void drops_what_no_script_may_set(String line) {
    assertThat(ScriptHeaders.sent(headers(line), RequestMode.CORS).fields()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization: Bearer x",
        "X-HTTP-Method-Override: PUT",
        "Content-Type: application/json",
        "X-Sec-: y"
      })
  void keeps_the_rest(String line) {
    assertThat(ScriptHeaders.sent(headers(line), RequestMode.CORS)).isEqualTo(headers(line));
    assertThat(ScriptHeaders.error(headers(line))).isEmpty();
  }

  /** The Fetch standard forbids it to nobody; no preflight asks for it. */
  @Test
  void chromium_drops_the_user_agent() {
    HeaderList given = headers("user-agent: x", "X-A: y");
    assertThat(ScriptHeaders.error(given)).isEmpty();
    assertThat(ScriptHeaders.sent(given, RequestMode.CORS)).isEqualTo(headers("X-A: y"));
    assertThat(ScriptHeaders.sent(given, RequestMode.SAME_ORIGIN)).isEqualTo(headers("X-A: y"));
  }

  @Test
  void without_cors_only_safelisted_ones_are_left() {
    HeaderList given =
        headers(
            "Accept: x",
            "Accept-Language: de",
            "Authorization: y",
            "Content-Type: application/json",
            "Range: bytes=0-");
    assertThat(ScriptHeaders.sent(given, RequestMode.NO_CORS))
        .isEqualTo(headers("Accept: x", "Accept-Language: de"));
  }

  /** Fetch, append: what does not fit is left out, and what was there stays. */
  @Test
  void without_cors_a_value_that_does_not_fit_is_left_out() {
    String half = "x".repeat(100);
    HeaderList given = headers("Accept: " + half, "accept: " + half, "Accept: y");
    assertThat(ScriptHeaders.sent(given, RequestMode.NO_CORS))
        .isEqualTo(headers("Accept: " + half + ", y"));
    assertThat(ScriptHeaders.sent(given, RequestMode.CORS))
        .isEqualTo(headers("Accept: " + half + ", " + half + ", y"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b: c", ": c", "a\u00e4: c", "a: b\rc", "a: b\nc", "a: \u0100", "a: \0"})
  void some_are_no_headers(String line) {
    assertThat(ScriptHeaders.error(headers(line)).orElseThrow()).contains("TypeError");
  }
}
