package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import dev.latchkey.jaxrs.Latchkey;
import dev.latchkey.testkit.Stub;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Money that has moved has moved, whoever refuses what a redirect leads to (Fetch, HTTP-redirect
 * fetch): {@code /api/303} leads to a resource that a gate refuses, and so on.
 */
class LateRefusalTest {

  private static final String EVIL = "https://evil.example";

  private Stub stub;
  private Page page;

  /** As the gate does it, or with nothing but the header as a mapper of the application may. */
  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    int status = Integer.parseInt(path.replaceAll("\\D", ""));
    if (path.contains("shared")) {
      exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
    }
    if (status != 403) {
      exchange.getResponseHeaders().set("Location", path.replaceAll("\\d+", "403"));
    }
    if (status == 403 || path.contains("refused")) {
      exchange.getResponseHeaders().set(Latchkey.REFUSED_HEADER, "CROSS_SITE");
    }
    Stub.answer(exchange, status);
  }

  @BeforeEach
  void start() throws IOException {
    stub = Stub.answering(LateRefusalTest::answer);
    page = Browser.visiting(stub.address()).publicOrigin("https://bank.example").from(EVIL);
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  private static void assertLate(Outcome outcome, Verdict verdict) {
    assertThat(outcome.exchanges()).hasSize(2);
    assertThat(outcome.verdict()).isEqualTo(verdict);
    assertThat(outcome.reason())
        .contains("accepted at https://bank.example/api/", "redirected, and refused at ")
        .contains("403 only: a resource may have run", "CROSS_SITE");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(outcome::assertRefused)
        .withMessageContaining("a resource may have run");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/transfers/303", "/transfers/307"})
  void a_form_that_was_accepted_and_led_on_is_not_refused(String path) {
    assertLate(page.submitForm(path, Enctype.TEXT_PLAIN, FormField.of("a", "b")), Verdict.WITHHELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/transfers/303", "/transfers/307"})
  void nor_is_a_fetch_without_cors(String path) {
    assertLate(page.noCors().body("text/plain", "a").fetch("POST", path), Verdict.WITHHELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/shared/303", "/shared/307"})
  void nor_one_that_reads_the_refusal(String path) {
    assertLate(page.body("text/plain", "a").fetch("POST", path), Verdict.READABLE);
  }

  @Test
  void nor_an_image() {
    assertLate(page.loadImage("/transfers/302"), Verdict.WITHHELD);
  }

  @Test
  void who_was_refused_at_once_is_refused_wherever_that_leads() {
    page.submitForm("/transfers/403", Enctype.TEXT_PLAIN).assertRefused();
    assertThat(page.submitForm("/refused/303", Enctype.TEXT_PLAIN).assertRefused().exchanges())
        .hasSize(2);
  }
}
