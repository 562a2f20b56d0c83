package dev.latchkey.testkit.browser;

import static dev.latchkey.testkit.browser.Requests.headers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorsCheckTest {

  private static final String APP = "https://app.example";
  private static final String API = "https://api.example/";

  private static Optional<String> failure(CredentialsMode credentials, String... lines) {
    Request request = Requests.with(Requests.fetch(APP, API), credentials);
    return CorsCheck.failure(request, headers(lines));
  }

  @ParameterizedTest
  @CsvSource({
    "OMIT, https://app.example, , true",
    "OMIT, *, , true",
    "SAME_ORIGIN, *, , true",
    "INCLUDE, https://app.example, true, true",
    "INCLUDE, https://app.example, , false",
    "INCLUDE, https://app.example, TRUE, false",
    "INCLUDE, https://app.example, 'true, true', false",
    "INCLUDE, *, true, false",
    "OMIT, https://app.example/, , false",
    "OMIT, https://app.example:443, , false",
    "OMIT, HTTPS://app.example, , false",
    "OMIT, http://app.example, , false",
    "OMIT, null, , false",
    "OMIT, 'https://app.example, https://b.example', , false",
    "OMIT, '*, *', , false",
    "OMIT, '', , false"
  })
  void compares_byte_by_byte(
      CredentialsMode credentials, String origin, String allowed, boolean shared) {
    HeaderList headers =
        headers("access-control-allow-origin: " + origin)
            .with("Access-Control-Allow-Credentials", Optional.ofNullable(allowed));
    Request request = Requests.with(Requests.fetch(APP, API), credentials);
    assertThat(CorsCheck.failure(request, headers).isEmpty()).isEqualTo(shared);
  }

  @Test
  void says_what_is_missing() {
    assertThat(failure(CredentialsMode.OMIT))
        .contains("the response has no Access-Control-Allow-Origin (Fetch, CORS check)");
    assertThat(failure(CredentialsMode.INCLUDE, "Access-Control-Allow-Origin: *").orElseThrow())
        .contains("is \"*\"", APP, "allows nobody");
  }

  @Test
  void two_lines_are_no_origin() {
    String line = "Access-Control-Allow-Origin: " + APP;
    assertThat(failure(CredentialsMode.OMIT, line)).isEmpty();
    assertThat(failure(CredentialsMode.OMIT, line, line)).isPresent();
  }

  @Test
  void a_sandboxed_page_is_null() {
    Request request = Requests.fetch("null", API);
    assertThat(CorsCheck.failure(request, headers("Access-Control-Allow-Origin: null"))).isEmpty();
    assertThat(CorsCheck.failure(request, headers("Access-Control-Allow-Origin: " + APP)))
        .isPresent();
  }
}
