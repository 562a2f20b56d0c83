package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import dev.latchkey.jaxrs.Latchkey;
import dev.latchkey.testkit.Stub;
import java.io.IOException;
import java.net.URI;
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
  private Browser browser;
  private Page page;

  /** As the gate does it, or with nothing but the header as a mapper of the application may. */
  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    int status = Integer.parseInt(path.replaceAll("\\D", ""));
    if (path.contains("shared")) {
      exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
    }
    if (status != 403) {
      exchange.getResponseHeaders().set("Location", next(exchange.getRequestURI()));
    }
    if (status == 403 || path.contains("refused")) {
      exchange.getResponseHeaders().set(Latchkey.REFUSED_HEADER, "CROSS_SITE");
    }
    Stub.answer(exchange, status);
  }

  /** By another server to the bank, or to where the query says. */
  private static String next(URI asked) {
    String path = asked.getPath().replaceAll("\\d+", "403");
    if (path.startsWith("/away")) {
      return "https://bank.example/api" + path;
    }
    return asked.getQuery() == null ? path : asked.getQuery() + path;
  }

  @BeforeEach
  void start() throws IOException {
    stub = Stub.answering(LateRefusalTest::answer);
    browser =
        Browser.visiting(stub.address())
            .publicOrigin("https://bank.example")
            .alsoServing(EVIL, stub.address());
    page = browser.from(EVIL);
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

  /** The attacker's own server only leads on: nothing has run. */
  @ParameterizedTest
  @ValueSource(strings = {"/away/303", "/away/307"})
  void who_was_led_through_another_server_is_refused(String path) {
    Outcome outcome = page.submitForm(EVIL + path, Enctype.TEXT_PLAIN, FormField.of("a", "b"));
    assertThat(outcome.assertRefused().exchanges()).hasSize(2);
    assertThat(outcome.reason()).startsWith("Latchkey's gate refused the request: CROSS_SITE.");
  }

  /** What the application accepted has been done, whoever refuses afterwards. */
  @Test
  void who_was_refused_elsewhere_is_not_refused() {
    Outcome outcome =
        page.submitForm("/transfers/303?" + EVIL, Enctype.TEXT_PLAIN, FormField.of("a", "b"));
    assertThat(outcome.verdict()).isEqualTo(Verdict.WITHHELD);
    assertThat(outcome.reason()).contains("refused at " + EVIL, "a resource may have run");
  }

  @Test
  void a_preflight_that_fails_after_another_server_lets_nothing_through() {
    Page own = browser.from(EVIL).body("application/json", "{}");
    Outcome outcome = own.fetch("POST", EVIL + "/away/307");
    assertThat(outcome.exchanges()).extracting(Exchange::preflight).containsExactly(false, true);
    assertThat(outcome.verdict()).isEqualTo(Verdict.NEVER_SENT);
  }

  @Test
  void who_was_refused_at_once_is_refused_wherever_that_leads() {
    page.submitForm("/transfers/403", Enctype.TEXT_PLAIN).assertRefused();
    assertThat(page.submitForm("/refused/303", Enctype.TEXT_PLAIN).assertRefused().exchanges())
        .hasSize(2);
  }
}
