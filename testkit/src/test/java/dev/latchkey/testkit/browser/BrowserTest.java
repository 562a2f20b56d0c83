package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no server. */
class BrowserTest {

  private final Browser browser =
      Browser.visiting(URI.create("http://localhost:1/api/")).publicOrigin("https://bank.example");

  @ParameterizedTest
  @CsvSource({
    "/accounts/1, https://bank.example/api/accounts/1",
    "accounts/1, https://bank.example/api/accounts/1",
    "'', https://bank.example/api",
    "?q, https://bank.example/api?q",
    "/, https://bank.example/api/",
    "/../a, https://bank.example/a",
    "https://bank.example/b, https://bank.example/b"
  })
  void paths_are_below_the_application(String path, String url) {
    assertThat(browser.url(path)).hasToString(url);
  }

  /** URL, relative slash state. */
  @ParameterizedTest
  @ValueSource(strings = {"//transfers", "//", "///transfers", "\\\\transfers", "/\\transfers"})
  void two_slashes_lead_away_from_an_application_at_the_root(String path) {
    Browser atRoot = Browser.visiting(URI.create("http://localhost:1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> atRoot.from("https://evil.example").fetch("POST", path))
        .withMessageContaining("\"" + path + "\" is no path of http://localhost:1")
        .withMessageContaining("Write one, as in \"/transfers\"");
    assertThat(browser.url("//transfers")).hasToString("https://bank.example/api//transfers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://other.example/", "http://bank.example/", "http://localhost:1/api/"})
  void other_servers_are_not_asked(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> browser.typeAddress(url))
        .withMessageContaining(url + " is not of https://bank.example")
        .withMessageContaining("alsoServing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "ftp://localhost/api", "localhost:8080/api"})
  void says_what_an_address_looks_like(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Browser.visiting(URI.create(address)))
        .withMessageContaining("\"" + address + "\" is no address");
  }

  @Test
  void says_why_no_browser_keeps_a_cookie() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> browser.cookie("__Host-a=b; Path=/"))
        .withMessageContaining("__Host- needs Secure")
        .withMessageContaining("RFC 6265bis");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "connect", "Track", "a b", ""})
  void some_methods_are_nobodys(String method) {
    Outcome outcome = browser.from("https://bank.example").fetch(method, "/a");
    assertUnasked(outcome, "TypeError");
  }

  @Test
  void some_combinations_are_none() {
    Page page = browser.from("https://bank.example");
    assertUnasked(page.body("text/plain", "").fetch("get", "/a"), "GET has no body");
    assertUnasked(page.noCors().fetch("PUT", "/a"), "no-cors");
    assertUnasked(page.header("a b", "c").fetch("GET", "/a"), "no header");
  }

  /** Nobody is kept out by what a script can write otherwise. */
  private static void assertUnasked(Outcome outcome, String reason) {
    assertThat(outcome.verdict()).isEqualTo(Verdict.NEVER_SENT);
    assertThat(outcome.exchanges()).isEmpty();
    assertThat(outcome.reason()).contains(reason);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(outcome::assertNeverSent)
        .withMessageContaining("says nothing of the application")
        .withMessageContaining("compare verdict() with NEVER_SENT")
        .withMessageContaining(reason);
  }

  @Test
  void the_mode_same_origin_stays_at_home() {
    Outcome outcome = browser.from("https://app.example").sameOriginMode().fetch("GET", "/a");
    assertUnasked(outcome, "same-origin");
  }

  @Test
  void the_origin_null_is_that_of_a_sandbox() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> browser.from("null"))
        .withMessageContaining("from(\"https://evil.example\").sandboxed()");
  }

  @Test
  void a_page_of_https_asks_no_http() {
    Browser plain = browser.publicOrigin("http://bank.example");
    assertUnasked(plain.from("https://app.example").fetch("GET", "/a"), "Mixed Content");
    assertUnasked(plain.from("https://app.example").loadImage("/a"), "Mixed Content");
  }
}
