package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import dev.latchkey.testkit.Stub;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What assertions let pass: a server answers with the status that is in the path. */
class OutcomeTest {

  private static final String EVIL = "http://evil.example";

  private Stub stub;
  private Page page;

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    exchange.getResponseHeaders().add("Set-Cookie", "a=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT");
    exchange.getResponseHeaders().add("Set-Cookie", "b=2");
    if (path.contains("shared")) {
      exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
    }
    boolean led = path.endsWith("/302");
    if (led) {
      exchange.getResponseHeaders().set("Location", "/api/404");
    }
    Stub.answer(exchange, Integer.parseInt(path.replaceAll("\\D", "")));
  }

  @BeforeEach
  void start() throws IOException {
    stub = Stub.answering(OutcomeTest::answer);
    page = Browser.visiting(stub.address()).from(EVIL);
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 400, 401, 403, 410, 415, 499})
  void withheld_is_whatever_was_answered(int status) {
    Outcome outcome = page.followLink("/" + status).assertWithheld().assertAnswered(status);
    assertThat(outcome.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 405})
  void nothing_is_withheld_where_nothing_is(int status) {
    Outcome outcome = page.fetch("GET", "/" + status);
    assertThat(outcome.verdict()).isEqualTo(Verdict.WITHHELD);
    outcome.assertAnswered(status);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(outcome::assertWithheld)
        .withMessageContaining("answered " + status + " to GET http://127.0.0.1:")
        .withMessageContaining("are path and method right?")
        .withMessageContaining("compare verdict() with WITHHELD");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 405})
  void nothing_is_asked_for_where_nothing_is(int status) {
    Outcome outcome = page.fetch("PUT", "/" + status);
    assertThat(outcome.verdict()).isEqualTo(Verdict.NEVER_SENT);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(outcome::assertNeverSent)
        .withMessageContaining("answered " + status + " to OPTIONS http://127.0.0.1:")
        .withMessageContaining("compare verdict() with NEVER_SENT");
  }

  /** RFC 9110, 15.6: the server has failed, and 503 is what a refused start leaves. */
  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 599})
  void nobody_is_kept_out_where_nothing_is_served(int status) {
    Outcome withheld = page.fetch("GET", "/" + status).assertAnswered(status);
    assertThat(withheld.verdict()).isEqualTo(Verdict.WITHHELD);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(withheld::assertWithheld)
        .withMessageContaining("answered " + status + " to GET http://127.0.0.1:")
        .withMessageContaining("does it serve anything?")
        .withMessageContaining("compare verdict() with WITHHELD");
    Outcome unsent = page.fetch("PUT", "/" + status);
    assertThat(unsent.verdict()).isEqualTo(Verdict.NEVER_SENT);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(unsent::assertNeverSent)
        .withMessageContaining("answered " + status + " to OPTIONS http://127.0.0.1:");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 401, 403})
  void a_preflight_that_is_denied_is_no_misspelt_path(int status) {
    assertThat(page.fetch("PUT", "/" + status).assertNeverSent().exchanges()).hasSize(1);
  }

  @Test
  void where_redirects_lead_has_to_be_there_too() {
    Outcome outcome = page.followLink("/302").assertAnswered(404);
    assertThatExceptionOfType(AssertionError.class).isThrownBy(outcome::assertWithheld);
  }

  @Test
  void a_script_that_reads_of_a_404_reads() {
    page.fetch("GET", "/shared/404").assertReadable().assertAnswered(404);
  }

  @Test
  void says_what_was_answered_instead() {
    Outcome outcome = page.loadImage("/401");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> outcome.assertAnswered(200))
        .withMessageStartingWith("Expected an answer with status 200, but the answer is 401.")
        .withMessageContaining("> GET ");
  }

  @Test
  void a_preflight_is_no_answer() {
    Outcome outcome = page.fetch("PUT", "/204");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> outcome.assertAnswered(204))
        .withMessageContaining("there is none, as the request was never sent");
  }

  @Test
  void lines_of_set_cookie_stay_apart() {
    Exchange answer = page.followLink("/200").answer().orElseThrow();
    assertThat(answer.responseHeaders().values("set-cookie"))
        .containsExactly("a=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT", "b=2");
  }
}
