package dev.latchkey.testkit.browser;

import static jakarta.ws.rs.HttpMethod.DELETE;
import static jakarta.ws.rs.HttpMethod.GET;
import static jakarta.ws.rs.HttpMethod.POST;
import static jakarta.ws.rs.HttpMethod.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.testkit.shop.ShopApplication;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An application on Jersey, asked as a browser asks. */
class ShopTest {

  private static final String API = "https://api.shop.example";
  private static final String FRONT_END = "https://shop.example";
  private static final String EVIL = "https://evil.example";
  private static final String JSON = "application/json";

  private static final String SESSION = "__Host-session=1; Path=/; Secure; HttpOnly; SameSite=Lax";

  private static HttpServer server;
  private static URI address;

  @BeforeAll
  static void start() {
    var application =
        ResourceConfig.forApplication(new ShopApplication()).property("dev.latchkey.debug", "true");
    server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://localhost:0/api"), application);
    address = URI.create("http://localhost:" + server.getListener("grizzly").getPort() + "/api");
  }

  @AfterAll
  static void stop() {
    server.shutdownNow();
  }

  private static Browser browser() {
    return Browser.visiting(address).publicOrigin(API);
  }

  @Test
  void the_front_end_reads_with_its_cookie() {
    Outcome outcome =
        browser().cookie(SESSION).from(FRONT_END).withCookies().fetch(GET, "/orders/1");
    outcome.assertReadable();
    assertThat(outcome.body()).isEqualTo("cookies: __Host-session=1");
    assertThat(outcome.status()).isEqualTo(200);
    assertThat(outcome.exchanges()).hasSize(1);
    assertThat(outcome.reason()).contains(FRONT_END, "CORS check");
  }

  @Test
  void the_front_end_asks_before_it_writes_and_then_not_again() {
    Page page = browser().cookie(SESSION).from(FRONT_END).withCookies().body(JSON, "{}");
    assertThat(page.fetch(PUT, "/orders/1").assertReadable().exchanges())
        .extracting(Exchange::method)
        .containsExactly("OPTIONS", "PUT");
    assertThat(page.fetch(PUT, "/orders/1").assertReadable().exchanges())
        .extracting(Exchange::method)
        .containsExactly("PUT");
  }

  @Test
  void another_site_reads_nothing_and_gets_no_cookie() {
    Outcome outcome = browser().cookie(SESSION).from(EVIL).fetch(GET, "/orders/1");
    outcome.assertWithheld();
    assertThat(outcome.body()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.answer().orElseThrow().responseBody()).isEqualTo("cookies: null");
    assertThat(outcome.reason()).contains("Access-Control-Allow-Origin", "CORS check");
  }

  @Test
  void another_sites_json_is_never_sent() {
    Outcome outcome = browser().from(EVIL).withCookies().body(JSON, "{}").fetch(PUT, "/orders/1");
    outcome.assertNeverSent();
    assertThat(outcome.exchanges()).hasSize(1);
    assertThat(outcome.reason()).contains("preflight");
  }

  @Test
  void another_sites_form_is_refused() {
    Outcome outcome =
        browser()
            .cookie(SESSION)
            .from(EVIL)
            .submitForm("/orders/1", Enctype.URLENCODED, FormField.of("to", "3"));
    outcome.assertRefused();
    assertThat(outcome.reason()).contains("CROSS_SITE");
    assertThat(outcome.readable()).isFalse();
  }

  @Test
  void another_sites_script_is_refused_and_does_not_hear_of_it() {
    Outcome outcome =
        browser().from(EVIL).withCookies().body("text/plain", "").fetch(POST, "/orders/1");
    outcome.assertRefused();
    assertThat(outcome.readable()).isFalse();
    assertThat(outcome.reason()).contains("CROSS_SITE", "CORS check");
  }

  @Test
  void a_refusal_may_be_readable_too() {
    Page page = browser().cookie(SESSION).from(FRONT_END).withCookies();
    Outcome refused = page.fetch(DELETE, "/orders/1").assertRefused();
    assertThat(refused.reason()).contains("CUSTOM_HEADER_MISSING");
    assertThat(refused.readable()).isTrue();
    assertThat(refused.status()).isEqualTo(403);
    page.header("X-CSRF-Token", "1").fetch(DELETE, "/orders/1").assertReadable();
  }

  /** A browser cannot tell: nobody may read there, as nobody may here. */
  @Test
  void who_is_kept_out_of_a_misspelt_path_is_not_kept_out() {
    Page page = browser().cookie(SESSION).from(EVIL);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> page.fetch(GET, "/order/1").assertWithheld())
        .withMessageContaining("answered 404 to GET https://api.shop.example/api/order/1");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> page.fetch(DELETE, "/order/1").assertNeverSent())
        .withMessageContaining("answered 404 to OPTIONS https://api.shop.example/api/order/1");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> page.submitForm("/order/1", Enctype.URLENCODED).assertRefused())
        .withMessageContaining("WITHHELD");
  }

  @Test
  void a_cookie_without_same_site_goes_along_as_long_as_it_is_new() {
    var now = new AtomicReference<>(Instant.now());
    Browser timed = browser().timedBy(now::get).cookie("session=1; Path=/; Secure");
    assertThat(cookieOfForm(timed.from(EVIL))).contains("session=1");
    now.set(now.get().plus(Duration.ofMinutes(3)));
    assertThat(cookieOfForm(timed.from(EVIL))).isEmpty();
  }

  private static Optional<String> cookieOfForm(Page page) {
    Outcome outcome = page.submitForm("/orders/1", Enctype.URLENCODED).assertRefused();
    return outcome.answer().orElseThrow().requestHeaders().get("Cookie");
  }

  @Test
  void its_own_form_is_accepted() {
    Outcome outcome =
        browser()
            .cookie(SESSION)
            .from(API)
            .submitForm("/orders/1", Enctype.TEXT_PLAIN, FormField.of("to", "3"));
    outcome.assertWithheld().assertAnswered(200);
    assertThat(outcome.answer().orElseThrow().responseBody())
        .isEqualTo("cookies: __Host-session=1");
  }

  @Test
  void a_failed_assertion_says_why_and_shows_the_wire() {
    Outcome outcome = browser().from(EVIL).fetch(DELETE, "/orders/1");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(outcome::assertReadable)
        .withMessageContaining("READABLE")
        .withMessageContaining("NEVER_SENT")
        .withMessageContaining("> OPTIONS https://api.shop.example/api/orders/1")
        .withMessageContaining("> Host: api.shop.example")
        .withMessageContaining("> Origin: " + EVIL);
  }
}
