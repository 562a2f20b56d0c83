package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import dev.latchkey.testkit.Stub;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects within a server, and between two. */
class RedirectsTest {

  private static final String API = "https://api.example";
  private static final String OTHER = "https://other.example";
  private static final String APP = "https://app.example";

  private Stub stub;
  private Browser browser;

  /**
   * Leads to where the query says, by the status at the end of the path, and shares with anyone.
   */
  private static void lead(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    String path = exchange.getRequestURI().getPath();
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    if (origin != null && !path.contains("closed")) {
      exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin);
      exchange.getResponseHeaders().set("Access-Control-Allow-Credentials", "true");
      exchange.getResponseHeaders().set("Access-Control-Allow-Methods", "PUT");
    }
    boolean leads = query != null && !exchange.getRequestMethod().equals("OPTIONS");
    if (leads) {
      exchange.getResponseHeaders().set("Location", query.equals("again") ? "?again" : query);
    }
    Stub.answer(exchange, leads ? Integer.parseInt(path.replaceAll("\\D", "")) : 200);
  }

  @BeforeEach
  void start() throws IOException {
    stub = Stub.answering(RedirectsTest::lead);
    browser =
        Browser.visiting(stub.address())
            .publicOrigin(API)
            .alsoServing(OTHER, stub.address())
            .cookie("a=b; Path=/");
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  private static List<String> wire(Outcome outcome) {
    return outcome.exchanges().stream().map(it -> it.method() + ' ' + it.url()).toList();
  }

  private static String last(Outcome outcome, String header) {
    return outcome.answer().orElseThrow().requestHeaders().get(header).orElse(null);
  }

  @Test
  void a_script_follows_within_the_origin() {
    Outcome outcome = browser.from(API).fetch("GET", "/302?/api/end").assertReadable();
    assertThat(wire(outcome))
        .containsExactly("GET " + API + "/api/302?/api/end", "GET " + API + "/api/end");
    assertThat(last(outcome, "Cookie")).isEqualTo("a=b");
    assertThat(last(outcome, "Origin")).isNull();
  }

  @Test
  void a_script_that_is_led_away_asks_as_a_stranger() {
    Outcome outcome = browser.from(API).fetch("GET", "/302?" + OTHER + "/end").assertReadable();
    assertThat(last(outcome, "Origin")).isEqualTo(API);
    assertThat(last(outcome, "Sec-Fetch-Site")).isEqualTo("cross-site");
    assertThat(last(outcome, "Cookie")).isNull();
    browser.from(API).fetch("GET", "/302?" + OTHER + "/closed").assertWithheld();
    assertInconclusive(
        browser.from(API).sameOriginMode().fetch("GET", "/302?" + OTHER + "/end"), "same-origin");
  }

  @Test
  void who_was_led_through_a_third_origin_has_none() {
    Outcome outcome = browser.from(APP).fetch("GET", "/302?" + OTHER + "/end").assertReadable();
    assertThat(last(outcome, "Origin")).isEqualTo("null");
  }

  @Test
  void a_way_home_leads_through_the_same_checks() {
    Outcome outcome =
        browser.from(API).fetch("GET", OTHER + "/302?" + API + "/api/end").assertReadable();
    assertThat(last(outcome, "Origin")).isEqualTo("null");
    assertThat(last(outcome, "Cookie")).isNull();
    assertThat(last(outcome, "Sec-Fetch-Site")).isEqualTo("cross-site");
  }

  @Test
  void a_redirect_that_is_not_shared_is_not_followed() {
    Outcome outcome = browser.from(APP).fetch("GET", "/closed302?/api/end").assertWithheld();
    assertThat(outcome.exchanges()).hasSize(1);
  }

  @Test
  void the_next_place_is_asked_again() {
    Outcome outcome = browser.from(APP).fetch("PUT", "/307?/api/end").assertReadable();
    assertThat(outcome.exchanges())
        .extracting(Exchange::method)
        .containsExactly("OPTIONS", "PUT", "OPTIONS", "PUT");
  }

  @Test
  void a_form_that_is_led_on() {
    Outcome kept =
        browser.from(APP).submitForm("/307?/api/end", Enctype.TEXT_PLAIN, FormField.of("a", "b"));
    kept.assertWithheld();
    assertThat(kept.exchanges()).extracting(Exchange::requestBody).containsOnly("a=b\r\n");
    Outcome changed =
        browser.from(APP).submitForm("/303?/api/end", Enctype.TEXT_PLAIN, FormField.of("a", "b"));
    assertThat(changed.exchanges()).extracting(Exchange::method).containsExactly("POST", "GET");
    assertThat(last(changed, "Content-Type")).isNull();
    assertThat(last(changed, "Origin")).isNull();
  }

  @Test
  void twenty_are_followed_and_no_more() {
    Outcome outcome = browser.from(API).fetch("GET", "/302?again").assertWithheld();
    assertThat(outcome.exchanges()).hasSize(21);
    assertThat(outcome.reason()).contains("20", "HTTP-redirect fetch");
  }

  private static void assertInconclusive(Outcome outcome, String reason) {
    assertThat(outcome.verdict()).isEqualTo(Verdict.WITHHELD);
    assertThat(outcome.exchanges()).hasSize(1);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(outcome::assertWithheld)
        .withMessageContaining("says nothing of the application")
        .withMessageContaining("compare verdict() with WITHHELD")
        .withMessageContaining(reason);
  }

  /** Nobody has asked whether the page may read what it is led to; a browser would. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.invalid/",
        "http://api.example/api/end",
        "mailto:me@api.example"
      })
  void a_script_that_is_led_out_of_sight_is_not_kept_out(String there) {
    assertInconclusive(browser.from(APP).fetch("GET", "/302?" + there), there.split("/api")[0]);
    browser.from(APP).noCors().fetch("GET", "/302?" + there).assertWithheld();
    browser.from(APP).loadImage("/302?" + there).assertWithheld();
  }

  @Test
  void nobody_else_is_asked() {
    Outcome outcome =
        browser.from(API).followLink("/302?https://elsewhere.invalid/").assertWithheld();
    assertThat(outcome.exchanges()).hasSize(1);
    assertThat(outcome.reason())
        .contains("https://elsewhere.invalid/", "alsoServing(\"https://elsewhere.invalid\"");
  }
}
