package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Step 2: a PUT with Authorization, and the preflight before it. */
class WritingTest {

  private static final String NICKNAME = "/api/accounts/1/nickname";

  private RunningBank bank;

  @BeforeEach
  void start() throws IOException {
    bank = RunningBank.api();
  }

  @AfterEach
  void stop() {
    bank.close();
  }

  @Test
  void the_preflight_of_the_front_end_is_good_for_two_hours() throws Exception {
    HttpResponse<String> response = bank.preflight(NICKNAME, RunningBank.FRONT_END, "PUT");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(cors(response))
        .isEqualTo(
            Map.of(
                "access-control-allow-origin", RunningBank.FRONT_END,
                "access-control-allow-methods", "PUT",
                "access-control-allow-headers", "authorization,content-type",
                "access-control-max-age", "7200"));
    assertThat(response.headers().allValues("Vary")).containsExactly("Origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {RunningBank.EVIL, "null", "http://localhost:8080"})
  void other_origins_are_refused(String origin) throws Exception {
    HttpResponse<String> response = bank.preflight(NICKNAME, origin, "PUT");
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(cors(response)).isEmpty();
  }

  @Test
  void the_audit_is_closed_to_the_front_end_too() throws Exception {
    HttpResponse<String> response =
        bank.preflight("/api/accounts/1/audit", RunningBank.FRONT_END, "GET");
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(cors(response)).isEmpty();
  }

  @Test
  void the_rates_take_no_token() throws Exception {
    HttpResponse<String> response = bank.preflight("/api/rates", RunningBank.EVIL, "DELETE");
    assertThat(cors(response)).isEmpty();
  }

  @Test
  void the_owner_renames_the_account() throws Exception {
    HttpResponse<String> response =
        bank.rename("{\"nickname\":\"Rainy days\"}", "Authorization", "Bearer alice-token");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"nickname\":\"Rainy days\"");
    assertThat(cors(response))
        .isEqualTo(Map.of("access-control-allow-origin", RunningBank.FRONT_END));
    assertThat(bank.get("/api/accounts/1").body()).contains("Rainy days");
    assertThat(bank.get("/api/accounts/1/audit").body()).contains("renamed to Rainy days");
  }

  @Test
  void without_a_token_the_front_end_may_read_why_not() throws Exception {
    assertUnauthorized(bank.rename("{\"nickname\":\"Mine\"}"));
    assertUnauthorized(bank.rename("{\"nickname\":\"Mine\"}", "Authorization", "Bearer bob-token"));
    assertThat(bank.get("/api/accounts/1").body()).contains("Everyday");
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-site", "cross-site"})
  void without_a_cookie_the_front_end_needs_no_trust(String site) throws Exception {
    HttpResponse<String> response =
        bank.rename(
            "{\"nickname\":\"Rainy days\"}",
            "Authorization",
            "Bearer alice-token",
            "Sec-Fetch-Site",
            site);
    assertThat(response.statusCode()).isEqualTo(200);
  }

  /**
   * The policy shares nothing with credentials, so that nobody said that this page may use them.
   */
  @ParameterizedTest
  @ValueSource(strings = {"same-site", "cross-site"})
  void with_a_cookie_it_is_refused_and_may_read_that(String site) throws Exception {
    HttpResponse<String> response =
        bank.rename(
            "{\"nickname\":\"Mine\"}",
            "Authorization",
            "Bearer alice-token",
            "Cookie",
            bank.cookieOf("alice", "1234"),
            "Sec-Fetch-Site",
            site);
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(cors(response))
        .isEqualTo(Map.of("access-control-allow-origin", RunningBank.FRONT_END));
    assertThat(bank.get("/api/accounts/1").body()).contains("Everyday");
  }

  private static void assertUnauthorized(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(cors(response))
        .isEqualTo(Map.of("access-control-allow-origin", RunningBank.FRONT_END));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "{\"nickname\":\" \"}", "{"})
  void what_is_no_nickname_is_a_bad_request(String body) throws Exception {
    HttpResponse<String> response = bank.rename(body, "Authorization", "Bearer alice-token");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(cors(response))
        .isEqualTo(Map.of("access-control-allow-origin", RunningBank.FRONT_END));
  }

  @Test
  void the_journal_has_each_request_once() throws Exception {
    assertThat(bank.get("/api/journal").body()).contains("\"entries\":[]");
    bank.preflight(NICKNAME, RunningBank.FRONT_END, "PUT");
    bank.rename("{\"nickname\":\"One\"}", "Authorization", "Bearer alice-token");
    bank.rename("{\"nickname\":\"Two\"}");
    String seen = bank.get("/api/journal").body();
    assertThat(Pattern.compile("\"preflight\":(\\w+).*?\"status\":(\\d+)").matcher(seen).results())
        .extracting(match -> match.group(1) + " " + match.group(2))
        .containsExactly("true 204", "false 200", "false 401");
    assertThat(bank.get("/api/journal?after=2").body())
        .contains("\"last\":3")
        .doesNotContain("One");
  }

  private static Map<String, String> cors(HttpResponse<?> response) {
    Map<String, String> headers = new TreeMap<>();
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (name.startsWith("access-control-")) {
                headers.put(name, String.join(" | ", values));
              }
            });
    return headers;
  }
}
