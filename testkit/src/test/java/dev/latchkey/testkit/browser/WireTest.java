package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import dev.latchkey.testkit.Stub;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server receives, and not what the model believes to send. */
class WireTest {

  private record Received(String line, Map<String, List<String>> headers, String body) {

    String header(String name) {
      return headers.containsKey(name) ? String.join(" | ", headers.get(name)) : null;
    }
  }

  private final LinkedBlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private Stub stub;

  private void receive(HttpExchange exchange) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(exchange.getRequestHeaders());
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String line = exchange.getRequestMethod() + ' ' + exchange.getRequestURI();
    received.add(new Received(line, headers, body));
    exchange.getResponseHeaders().set("Set-Cookie", "set=1; Path=/");
    Stub.answer(exchange, 204);
  }

  @BeforeEach
  void start() throws IOException {
    stub = Stub.answering(this::receive);
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  private Browser browser() {
    return Browser.visiting(stub.address());
  }

  @Test
  void a_script_of_another_origin() {
    browser().from("http://localhost:1").header("X-A", " 1 ").header("x-a", "2").fetch("GET", "/a");
    Received preflight = received.remove();
    assertThat(preflight.line()).isEqualTo("OPTIONS /api/a");
    assertThat(preflight.header("Access-Control-Request-Headers")).isEqualTo("x-a");
    assertThat(preflight.header("Cookie")).isNull();
    assertThat(received).isEmpty();
  }

  @Test
  void a_form_as_chromium_writes_it() {
    browser()
        .publicOrigin("https://bank.example:8443")
        .cookie("a=b; Secure; SameSite=None")
        .from("https://evil.example")
        .submitForm("transfers?x=1", Enctype.URLENCODED, FormField.of("to", "\u00e4"));
    Received form = received.remove();
    assertThat(form.line()).isEqualTo("POST /api/transfers?x=1");
    assertThat(form.body()).isEqualTo("to=%C3%A4");
    Map<String, String> expected =
        Map.of(
            "Host", "bank.example:8443",
            "Connection", "keep-alive",
            "Content-Length", "9",
            "Content-Type", "application/x-www-form-urlencoded",
            "Origin", "https://evil.example",
            "Referer", "https://evil.example/",
            "Sec-Fetch-Site", "cross-site",
            "Sec-Fetch-Mode", "navigate",
            "Sec-Fetch-Dest", "document",
            "Cookie", "a=b");
    expected.forEach((name, value) -> assertThat(form.header(name)).as(name).isEqualTo(value));
    assertThat(form.headers().keySet().stream().map(String::toLowerCase))
        .containsExactlyInAnyOrder(
            "accept",
            "accept-language",
            "connection",
            "content-length",
            "content-type",
            "cookie",
            "host",
            "origin",
            "referer",
            "sec-fetch-dest",
            "sec-fetch-mode",
            "sec-fetch-site",
            "upgrade-insecure-requests",
            "user-agent");
  }

  @ParameterizedTest
  @CsvSource({"POST, 0", "PUT, 0", "DELETE, ", "PATCH, ", "FOO, ", "GET, "})
  void no_body_has_a_length_where_one_is_usual(String method, String length) {
    Browser browser = browser();
    browser.from(browser.url("/").origin().serialize()).fetch(method, "/a");
    Received request = received.remove();
    assertThat(request.line()).isEqualTo(method + " /api/a");
    assertThat(request.header("Content-Length")).isEqualTo(length);
    assertThat(request.header("Content-Type")).isNull();
    assertThat(request.header("Transfer-Encoding")).isNull();
  }

  @Test
  void a_header_of_a_script_is_bytes() {
    browser()
        .from("http://localhost:1")
        .body("text/plain;a=\u00e4", "x")
        .header("Accept", "")
        .fetch("POST", "/a");
    Received request = received.remove();
    assertThat(request.line()).isEqualTo("POST /api/a");
    assertThat(request.header("Content-Type")).isEqualTo("text/plain;a=\u00e4");
    assertThat(request.header("Accept")).isEmpty();
  }

  /** URL, relative slash state: only a reference leads to another host by two slashes. */
  @Test
  void two_slashes_stay_two() {
    Browser browser = Browser.visiting(stub.address().resolve("/"));
    String origin = browser.url("/").origin().serialize();
    browser.from(origin).fetch("GET", origin + "//v1/transfers");
    assertThat(received.remove().line()).isEqualTo("GET //v1/transfers");
  }

  @Test
  void the_type_of_an_earlier_body_goes_with_it() {
    Page page = browser().from("http://localhost:1");
    page.body("application/json", "{}").bodyWithoutType("{}").fetch("POST", "/a");
    assertThat(received.remove().header("Content-Type")).isNull();
    page.header("Content-Type", "text/plain").bodyWithoutType("{}").fetch("POST", "/a");
    assertThat(received.remove().header("Content-Type")).isEqualTo("text/plain");
  }

  @Test
  void a_blob_without_a_type_needs_no_preflight() {
    browser().from("http://localhost:1").bodyWithoutType("{}").fetch("POST", "/a");
    Received request = received.remove();
    assertThat(request.line()).isEqualTo("POST /api/a");
    assertThat(request.header("Content-Type")).isNull();
    assertThat(request.body()).isEqualTo("{}");
  }

  @Test
  void without_cors_a_text_is_no_more_than_a_text() {
    browser()
        .from("http://localhost:1")
        .noCors()
        .header("Authorization", "x")
        .body("application/json", "{}")
        .fetch("POST", "/a")
        .assertWithheld();
    Received request = received.remove();
    assertThat(request.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
    assertThat(request.header("Authorization")).isNull();
    assertThat(request.header("Sec-Fetch-Mode")).isEqualTo("no-cors");
  }

  @Test
  void chromium_sends_its_own_user_agent_and_only_that() {
    browser().from("http://localhost:1").header("User-Agent", "x").fetch("GET", "/a");
    Received request = received.remove();
    assertThat(request.line()).isEqualTo("GET /api/a");
    assertThat(request.headers().get("User-Agent"))
        .singleElement()
        .asString()
        .startsWith("Mozilla/5.0 ");
  }

  @Test
  void chromium_asks_before_no_client_hint() {
    browser().from("http://localhost:1").header("Save-Data", "on").fetch("GET", "/a");
    Received request = received.remove();
    assertThat(request.line()).isEqualTo("GET /api/a");
    assertThat(request.header("Save-Data")).isEqualTo("on");
  }

  @Test
  void an_image() {
    browser().from("http://localhost:1").loadImage("/a").assertWithheld();
    Received request = received.remove();
    assertThat(request.line()).isEqualTo("GET /api/a");
    assertThat(request.header("Sec-Fetch-Dest")).isEqualTo("image");
    assertThat(request.header("Origin")).isNull();
  }

  @Test
  void beacons() {
    Page page = browser().from("http://localhost:1");
    page.sendBeacon("/a", "text/plain", "x").assertWithheld();
    Received sent = received.remove();
    assertThat(sent.line()).isEqualTo("POST /api/a");
    assertThat(sent.header("Origin")).isEqualTo("http://localhost:1");
    assertThat(sent.header("Content-Type")).isEqualTo("text/plain");
    page.sendBeacon("/a", "application/json", "{}").assertNeverSent();
    assertThat(received.remove().line()).isEqualTo("OPTIONS /api/a");
  }

  /** File API, Blob constructor: the type is none, and nothing is asked before. */
  @Test
  void a_beacon_whose_type_is_none() {
    browser().from("http://localhost:1").sendBeacon("/a", "application/json\u00e9", "{}");
    Received sent = received.remove();
    assertThat(sent.line()).isEqualTo("POST /api/a");
    assertThat(sent.header("Content-Type")).isNull();
    assertThat(sent.body()).isEqualTo("{}");
  }

  @Test
  void the_address_bar() {
    Browser browser = browser();
    browser.typeAddress("a b?c#d").assertWithheld();
    Received request = received.remove();
    assertThat(request.line()).isEqualTo("GET /api/a%20b?c");
    assertThat(request.header("Sec-Fetch-Site")).isEqualTo("none");
    assertThat(request.header("Referer")).isNull();
    browser.typeAddress("/");
    assertThat(received.remove().header("Cookie")).isEqualTo("set=1");
  }

  @Test
  void a_sandboxed_page() {
    browser().from("http://localhost:1").sandboxed().submitForm("/a", Enctype.TEXT_PLAIN);
    Received request = received.remove();
    assertThat(request.header("Origin")).isEqualTo("null");
    assertThat(request.header("Referer")).isNull();
    assertThat(request.header("Sec-Fetch-Site")).isEqualTo("cross-site");
  }

  @Test
  void says_that_nothing_listens() throws IOException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Browser nobody = Browser.visiting(URI.create("http://localhost:" + port + "/api"));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> nobody.typeAddress("/a"))
        .withMessageContaining("Nothing answers at http://localhost:" + port);
  }
}
