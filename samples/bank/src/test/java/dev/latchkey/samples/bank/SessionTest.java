package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Step 3: logging in, by the bank's own page and by nobody else's. */
class SessionTest {

  private static final String SESSION = "/api/session";
  private static final String ALICE = "customer=alice&pin=1234";
  private static final String TRANSFER = "from=1&to=2&cents=1";

  private static RunningBank bank;

  @BeforeAll
  static void start() throws IOException {
    bank = RunningBank.api();
  }

  @AfterAll
  static void stop() {
    bank.close();
  }

  @Test
  void the_cookie_is_set_with_the_attributes_that_the_application_declares() throws Exception {
    HttpResponse<String> response = logIn(ALICE, "Origin", RunningBank.OWN);
    assertThat(response.statusCode()).isEqualTo(204);
    List<String> cookie = parts(response);
    assertThat(cookie.get(0)).matches("__Host-session=[0-9a-f-]{36}");
    // Version is what the container writes for every cookie, and browsers skip.
    assertThat(cookie.subList(1, cookie.size()))
        .containsExactlyInAnyOrder("Version=1", "Path=/", "Secure", "HttpOnly", "SameSite=Lax");
  }

  @Test
  void each_login_begins_a_session_of_its_own() throws Exception {
    assertThat(bank.cookieOf("alice", "1234")).isNotEqualTo(bank.cookieOf("alice", "1234"));
  }

  @Test
  void a_wrong_pin_gets_no_cookie() throws Exception {
    HttpResponse<String> response = logIn("customer=alice&pin=4321", "Origin", RunningBank.OWN);
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
  }

  /** A victim who is logged in as somebody else pays into that stranger's accounts. */
  static Stream<Arguments> forgeries() {
    return Stream.of(
        Arguments.of("a current browser", evidence("Origin", RunningBank.EVIL, "cross-site")),
        Arguments.of("a browser without Fetch Metadata", List.of("Origin", RunningBank.EVIL)),
        Arguments.of("a sandboxed frame", evidence("Origin", "null", "cross-site")),
        Arguments.of("the front end", evidence("Origin", RunningBank.FRONT_END, "same-site")),
        Arguments.of("a page that hides where it is", List.of("Referer", "about:blank")),
        Arguments.of("nobody knows who", List.of()));
  }

  private static List<String> evidence(String name, String value, String site) {
    return List.of(name, value, "Sec-Fetch-Site", site);
  }

  @ParameterizedTest(name = "by {0}")
  @MethodSource("forgeries")
  void a_forged_login_is_refused(String by, List<String> headers) throws Exception {
    HttpResponse<String> response = logIn(ALICE, headers.toArray(String[]::new));
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void after_logging_out_the_cookie_is_worth_nothing() throws Exception {
    String cookie = bank.cookieOf("alice", "1234");
    assertThat(transfer(cookie).statusCode()).isEqualTo(200);
    assertThat(logOut(cookie, RunningBank.OWN).statusCode()).isEqualTo(204);
    assertThat(transfer(cookie).statusCode()).isEqualTo(401);
  }

  @Test
  void another_site_cannot_log_anybody_out() throws Exception {
    String cookie = bank.cookieOf("alice", "1234");
    assertThat(logOut(cookie, RunningBank.EVIL).statusCode()).isEqualTo(403);
    assertThat(transfer(cookie).statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> logIn(String form, String... headers) throws Exception {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = RunningBank.FORM;
    return bank.post(SESSION, form, all);
  }

  private static HttpResponse<String> logOut(String cookie, String origin) throws Exception {
    return bank.send(bank.request(SESSION, "Cookie", cookie, "Origin", origin).DELETE());
  }

  private static HttpResponse<String> transfer(String cookie) throws Exception {
    return bank.post(
        "/api/transfers",
        TRANSFER,
        "Content-Type",
        RunningBank.FORM,
        "Cookie",
        cookie,
        "Origin",
        RunningBank.OWN);
  }

  private static List<String> parts(HttpResponse<String> response) {
    List<String> lines = response.headers().allValues("Set-Cookie");
    assertThat(lines).hasSize(1);
    return Stream.of(lines.get(0).split(";")).map(String::strip).toList();
  }
}
