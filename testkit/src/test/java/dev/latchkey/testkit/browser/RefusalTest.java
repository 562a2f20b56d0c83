package dev.latchkey.testkit.browser;

import static dev.latchkey.testkit.browser.Requests.headers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.jaxrs.Latchkey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

  private static Exchange answer(int status, String body, String... lines) {
    return new Exchange(
        false,
        "POST",
        Requests.url("https://a.example/"),
        HeaderList.EMPTY,
        "",
        status,
        headers(lines),
        body);
  }

  @Test
  void the_document_of_the_gate_is_one() {
    assertThat(Refusal.reason(answer(403, Latchkey.REFUSED_BODY)).orElseThrow())
        .contains("dev.latchkey.debug=true");
  }

  @Test
  void another_status_is_none() {
    assertThat(Refusal.reason(answer(401, Latchkey.REFUSED_BODY))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Forbidden", "{\"title\":\"Forbidden\",\"status\":403}"})
  void the_403_of_somebody_else_is_none(String body) {
    assertThat(Refusal.reason(answer(403, body))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404})
  void the_header_outlasts_an_application_that_writes_another_page(int status) {
    assertThat(Refusal.reason(answer(status, "Sorry", "latchkey-refused: CROSS_SITE")))
        .contains("Latchkey's gate refused the request: CROSS_SITE.");
  }
}
