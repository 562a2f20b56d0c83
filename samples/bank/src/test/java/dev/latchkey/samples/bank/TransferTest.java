package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Step 4: who can have a customer's browser move money. */
class TransferTest {

  private static final String PROTECTED = "/api/transfers";
  private static final String UNPROTECTED = "/api/unprotected/transfers";
  private static final String COUPONS = "http://evil-coupons.example";
  private static final String FORM = "from=1&to=3&cents=10000";
  private static final String JSON = "{\"from\":\"1\",\"to\":\"3\",\"cents\":10000}";
  private static final long BEFORE = 102_400;
  private static final long AFTER = 92_400;

  /** What a browser says of where a request comes from. */
  private enum Evidence {
    FETCH_METADATA,
    OLD_BROWSER;

    List<String> ofOwnPage() {
      return headers(RunningBank.OWN, "same-origin");
    }

    List<String> ofCoupons() {
      return headers(COUPONS, "cross-site");
    }

    private List<String> headers(String origin, String site) {
      return this == FETCH_METADATA
          ? List.of("Origin", origin, "Sec-Fetch-Site", site)
          : List.of("Origin", origin);
    }
  }

  private RunningBank bank;
  private String cookie;

  @BeforeEach
  void logIn() throws Exception {
    bank = RunningBank.api();
    cookie = bank.cookieOf("alice", "1234");
    assertThat(bank.balance("1")).isEqualTo(BEFORE);
  }

  @AfterEach
  void stop() {
    bank.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_form_of_the_own_page_moves_money(Evidence evidence) throws Exception {
    HttpResponse<String> response = post(PROTECTED, FORM, RunningBank.FORM, evidence.ofOwnPage());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"balance\":" + AFTER);
    assertMoved();
  }

  @ParameterizedTest
  @EnumSource
  void a_script_of_the_own_page_moves_money(Evidence evidence) throws Exception {
    HttpResponse<String> response = post(PROTECTED, JSON, "application/json", evidence.ofOwnPage());
    assertThat(response.statusCode()).isEqualTo(200);
    assertMoved();
  }

  @ParameterizedTest
  @EnumSource
  void a_form_of_another_site_does_not(Evidence evidence) throws Exception {
    assertRefused(post(PROTECTED, FORM, RunningBank.FORM, evidence.ofCoupons()));
  }

  @ParameterizedTest
  @EnumSource
  void unprotected_the_same_form_does(Evidence evidence) throws Exception {
    HttpResponse<String> response = post(UNPROTECTED, FORM, RunningBank.FORM, evidence.ofCoupons());
    assertThat(response.statusCode()).isEqualTo(200);
    assertMoved();
    // CORS is in order, and keeps the page from reading what it has just done.
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_script_of_another_site_does_not(Evidence evidence) throws Exception {
    assertRefused(post(PROTECTED, JSON, "application/json", evidence.ofCoupons()));
  }

  @ParameterizedTest
  @EnumSource
  void a_body_without_a_type_does_not(Evidence evidence) throws Exception {
    assertRefused(post(PROTECTED, JSON, null, evidence.ofCoupons()));
    assertRefused(post(PROTECTED, FORM, null, evidence.ofCoupons()));
    assertRefused(post(PROTECTED, "", null, evidence.ofCoupons()));
  }

  @ParameterizedTest
  @EnumSource
  void a_text_that_could_be_json_finds_no_method(Evidence evidence) throws Exception {
    HttpResponse<String> response = post(PROTECTED, JSON, "text/plain", evidence.ofCoupons());
    assertThat(response.statusCode()).isEqualTo(415);
    assertNotMoved();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APPLICATION/X-WWW-FORM-URLENCODED",
        "application/x-www-form-urlencoded; charset=utf-8",
        "application/json; charset=utf-8",
        "*/*"
      })
  void another_spelling_of_the_type_does_not(String type) throws Exception {
    assertRefused(post(PROTECTED, FORM, type, Evidence.FETCH_METADATA.ofCoupons()));
  }

  @Test
  void the_front_end_does_not_since_nobody_trusts_it_to() throws Exception {
    List<String> frontEnd = List.of("Origin", RunningBank.FRONT_END, "Sec-Fetch-Site", "same-site");
    assertRefused(post(PROTECTED, FORM, RunningBank.FORM, frontEnd));
  }

  @Test
  void curl_with_the_cookie_says_nothing_of_where_it_comes_from() throws Exception {
    assertRefused(post(PROTECTED, FORM, RunningBank.FORM, List.of()));
  }

  @Test
  void curl_without_the_cookie_gets_to_the_resource_and_is_nobody_there() throws Exception {
    HttpResponse<String> response = bank.post(PROTECTED, FORM, "Content-Type", RunningBank.FORM);
    assertThat(response.statusCode()).isEqualTo(401);
    assertNotMoved();
  }

  @Test
  void the_own_page_moves_no_money_of_other_customers() throws Exception {
    String others = "from=3&to=1&cents=10000";
    HttpResponse<String> response =
        post(PROTECTED, others, RunningBank.FORM, Evidence.FETCH_METADATA.ofOwnPage());
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.headers().firstValue("Content-Type")).isEmpty();
    assertNotMoved();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "from=1",
        "from=1&to=1&cents=1",
        "from=1&to=9&cents=1",
        "from=1&to=2&cents=0",
        "from=1&to=2&cents=-5",
        "from=1&to=2&cents=102401",
        "from=9&to=2&cents=1"
      })
  void what_cannot_be_moved_is_a_bad_request(String form) throws Exception {
    HttpResponse<String> response =
        post(PROTECTED, form, RunningBank.FORM, Evidence.FETCH_METADATA.ofOwnPage());
    assertThat(response.statusCode()).isEqualTo(400);
    assertNotMoved();
  }

  private HttpResponse<String> post(String path, String body, String type, List<String> evidence)
      throws IOException, InterruptedException {
    List<String> headers = new ArrayList<>(evidence);
    headers.addAll(List.of("Cookie", cookie));
    if (type != null) {
      headers.addAll(List.of("Content-Type", type));
    }
    return bank.post(path, body, headers.toArray(String[]::new));
  }

  private void assertMoved() throws Exception {
    assertThat(bank.balance("1")).isEqualTo(AFTER);
    assertThat(bank.balance("3")).isEqualTo(990_000);
  }

  private void assertNotMoved() throws Exception {
    assertThat(bank.balance("1")).isEqualTo(BEFORE);
    assertThat(bank.balance("3")).isEqualTo(980_000);
  }

  /** By the gate, which does not say why. */
  private void assertRefused(HttpResponse<String> response) throws Exception {
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.body())
        .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403}");
    assertNotMoved();
  }
}
