package dev.latchkey.testkit.browser;

import static dev.latchkey.testkit.browser.Requests.headers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreflightAnswerTest {

  private static Optional<String> failure(
      CredentialsMode credentials, String methods, String allowed, String method, String line) {
    Request request = Requests.fetch("https://app.example", "https://api.example/");
    HeaderList response =
        HeaderList.EMPTY
            .with("Access-Control-Allow-Methods", Optional.ofNullable(methods))
            .with("Access-Control-Allow-Headers", Optional.ofNullable(allowed));
    Request asked =
        Requests.with(Requests.with(request, credentials), method)
            .with(line == null ? HeaderList.EMPTY : headers(line));
    return PreflightAnswer.of(asked, response, Instant.EPOCH).failure(asked);
  }

  @ParameterizedTest
  @CsvSource({
    "OMIT, PUT, PUT, true",
    "OMIT, 'DELETE, PUT', PUT, true",
    "OMIT, 'DELETE,,PUT', PUT, true",
    "OMIT, put, PUT, false",
    "OMIT, PATCH, patch, false",
    "OMIT, , PUT, false",
    "OMIT, , POST, true",
    "OMIT, PUT, GET, true",
    "OMIT, *, PUT, true",
    "SAME_ORIGIN, *, PUT, true",
    "INCLUDE, *, PUT, false",
    "INCLUDE, '*, PUT', PUT, true",
    "INCLUDE, *, *, true",
    "OMIT, 'PUT, DELETE; x', PUT, false",
    "OMIT, 'GET PUT', POST, false"
  })
  void methods(CredentialsMode credentials, String methods, String method, boolean allowed) {
    assertThat(failure(credentials, methods, null, method, null).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "OMIT, x-a, true",
    "OMIT, X-A, true",
    "OMIT, 'x-b , x-a', true",
    "OMIT, x-b, false",
    "OMIT, , false",
    "OMIT, *, true",
    "INCLUDE, *, false",
    "INCLUDE, 'x-a,*', true",
    "OMIT, 'x-a, x b', false"
  })
  void request_headers(CredentialsMode credentials, String allowed, boolean passes) {
    assertThat(failure(credentials, null, allowed, "POST", "X-A: 1").isEmpty()).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({"*, true", "authorization, true", "'*, Authorization', true", "x-other, false"})
  void a_wildcard_allows_authorization_in_chromium(String allowed, boolean passes) {
    assertThat(failure(CredentialsMode.OMIT, null, allowed, "GET", "Authorization: x").isEmpty())
        .isEqualTo(passes);
  }

  @Test
  void safelisted_values_need_no_allowance() {
    assertThat(failure(CredentialsMode.OMIT, "PUT", null, "PUT", "Content-Type: text/plain"))
        .isEmpty();
  }

  @Test
  void says_what_is_missing() {
    assertThat(failure(CredentialsMode.OMIT, "DELETE", null, "PUT", null).orElseThrow())
        .contains("Access-Control-Allow-Methods", "\"DELETE\"", "without \"PUT\"");
    assertThat(failure(CredentialsMode.OMIT, "PUT", null, "PUT", "X-A: 1").orElseThrow())
        .contains("no Access-Control-Allow-Headers", "\"x-a\"");
  }
}
