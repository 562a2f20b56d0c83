package dev.latchkey.testkit.browser;

import static dev.latchkey.testkit.browser.Requests.headers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {

  private static final String APP = "https://app.example";

  private static Request request(String method, String... lines) {
    return Requests.with(Requests.fetch(APP, "https://api.example/a"), method).with(headers(lines));
  }

  private static Exchange answered(int status, String... lines) {
    return new Exchange(
        true,
        "OPTIONS",
        Requests.url("https://api.example/a"),
        HeaderList.EMPTY,
        "",
        status,
        headers(lines),
        "");
  }

  @ParameterizedTest
  @CsvSource({"GET, false", "HEAD, false", "POST, false", "PUT, true", "patch, true", "get, true"})
  void methods_that_need_one(String method, boolean needed) {
    assertThat(Preflight.cause(request(method)).isPresent()).isEqualTo(needed);
  }

  @Test
  void headers_that_need_one() {
    assertThat(Preflight.cause(request("POST", "Content-Type: text/plain"))).isEmpty();
    assertThat(Preflight.cause(request("POST", "Content-Type: text/csv", "X-A: 1")).orElseThrow())
        .isEqualTo("the header content-type, x-a");
  }

  @Test
  void asks_without_credentials_and_names_what_is_unsafe() {
    Request asked =
        Preflight.of(
            Requests.with(
                request("PUT", "X-B: 1", "Accept: x", "Authorization: y"),
                CredentialsMode.INCLUDE));
    assertThat(asked.method()).isEqualTo("OPTIONS");
    assertThat(asked.includesCredentials()).isFalse();
    assertThat(asked.headers())
        .isEqualTo(
            headers(
                "Access-Control-Request-Method: PUT",
                "Access-Control-Request-Headers: authorization,x-b"));
    assertThat(Preflight.of(request("PUT")).headers())
        .isEqualTo(headers("Access-Control-Request-Method: PUT"));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 299})
  void any_ok_status_will_do(int status) {
    Exchange answer = answered(status, "Access-Control-Allow-Origin: " + APP);
    assertThat(Preflight.failure(request("PUT"), answer)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {199, 300, 301, 307, 401, 403, 404, 500})
  void no_other_status_will(int status) {
    Exchange answer = answered(status, "Access-Control-Allow-Origin: " + APP);
    assertThat(Preflight.failure(request("PUT"), answer).orElseThrow())
        .contains("the method PUT", "its status is " + status);
  }

  @Test
  void the_answer_passes_the_cors_check() {
    assertThat(Preflight.failure(request("PUT"), answered(204)).orElseThrow())
        .contains("CORS check");
  }
}
