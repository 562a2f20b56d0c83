package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Step 1: the server answers everybody, and says who may read. */
class ReadingTest {

  private static final String ACCOUNT =
      "{\"id\":\"1\",\"owner\":\"alice\",\"nickname\":\"Everyday\",\"balance\":102400}";

  private static RunningBank bank;

  @BeforeAll
  static void start() throws IOException {
    bank = RunningBank.api();
  }

  @AfterAll
  static void stop() {
    bank.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {RunningBank.FRONT_END, RunningBank.EVIL, "null", "not an origin"})
  void curl_gets_the_account_whatever_the_origin(String origin) throws Exception {
    HttpResponse<String> response = bank.get("/api/accounts/1", "Origin", origin);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(ACCOUNT);
  }

  @Test
  void curl_gets_the_account_without_an_origin() throws Exception {
    HttpResponse<String> response = bank.get("/api/accounts/1");
    assertThat(response.body()).isEqualTo(ACCOUNT);
    assertThat(cors(response)).isEmpty();
    assertThat(response.headers().allValues("Vary")).containsExactly("Origin");
  }

  @Test
  void the_front_end_may_read() throws Exception {
    HttpResponse<String> response = bank.get("/api/accounts/1", "Origin", RunningBank.FRONT_END);
    assertThat(allowedOrigin(response)).containsExactly(RunningBank.FRONT_END);
    assertThat(cors(response)).containsExactly("access-control-allow-origin");
    assertThat(response.headers().allValues("Vary")).containsExactly("Origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        RunningBank.EVIL,
        "null",
        "http://localhost:8080",
        "https://localhost:8081",
        "http://localhost:80811",
        "http://localhost:8081/"
      })
  void other_origins_may_not(String origin) throws Exception {
    HttpResponse<String> response = bank.get("/api/accounts/1", "Origin", origin);
    assertThat(cors(response)).isEmpty();
    assertThat(response.headers().allValues("Vary")).containsExactly("Origin");
  }

  @Test
  void the_front_end_may_read_that_there_is_no_account() throws Exception {
    HttpResponse<String> response = bank.get("/api/accounts/77", "Origin", RunningBank.FRONT_END);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(allowedOrigin(response)).containsExactly(RunningBank.FRONT_END);
  }

  @Test
  void nobody_else_may_read_the_audit() throws Exception {
    HttpResponse<String> response =
        bank.get("/api/accounts/1/audit", "Origin", RunningBank.FRONT_END);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("[\"opened\"]");
    assertThat(cors(response)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {RunningBank.FRONT_END, RunningBank.EVIL, "null"})
  void anybody_may_read_the_rates(String origin) throws Exception {
    HttpResponse<String> response = bank.get("/api/rates", "Origin", origin);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(allowedOrigin(response)).containsExactly("*");
    assertThat(response.headers().allValues("Vary")).isEmpty();
  }

  private static List<String> allowedOrigin(HttpResponse<?> response) {
    return response.headers().allValues("Access-Control-Allow-Origin");
  }

  private static List<String> cors(HttpResponse<?> response) {
    HttpHeaders headers = response.headers();
    return headers.map().keySet().stream()
        .filter(name -> name.startsWith("access-control-"))
        .toList();
  }
}
