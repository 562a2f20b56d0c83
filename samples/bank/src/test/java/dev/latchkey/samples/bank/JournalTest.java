package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the journal keeps, and who may look in. */
class JournalTest {

  private final Books books = Books.open();
  private RunningBank bank;

  @BeforeEach
  void start() throws IOException {
    bank = new RunningBank(BankServer.start(0, Addresses.DEFAULT.origins(), books, Map.of()));
  }

  @AfterEach
  void stop() {
    bank.close();
  }

  /** Cookies know no ports: other programs of this machine have theirs on {@code localhost} too. */
  @Test
  void keeps_the_names_of_the_storys_cookies_and_of_no_other() throws Exception {
    bank.get("/api/rates", "Cookie", "other-program=1; session-lax=2; __Host-session=3");
    assertThat(only().cookies()).containsExactly("__Host-session", "session-lax");
  }

  @Test
  void keeps_what_the_story_asks_in_the_query_and_nothing_else() throws Exception {
    bank.get("/api/rates?token=secret&cookie=session-lax&cents=1&cookie=twice");
    assertThat(only().path()).isEqualTo("/api/rates?cookie=session-lax&cents=1");
  }

  @Test
  void takes_no_value_for_a_template() throws Exception {
    bank.get("/api/rates?cookie=%7Bcents%7D%26to%3D3");
    assertThat(only().path()).isEqualTo("/api/rates?cookie=%7Bcents%7D%26to%3D3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8081",
        "http://evil-coupons.localhost:8082",
        "http://localhost:8082"
      })
  void is_shared_with_the_pages_of_the_story(String origin) throws Exception {
    assertThat(allowedOrigin(origin)).isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(strings = {RunningBank.EVIL, "http://localhost:3000", "null"})
  void is_not_shared_with_anybody_else(String origin) throws Exception {
    assertThat(allowedOrigin(origin)).isNull();
  }

  private String allowedOrigin(String origin) throws Exception {
    return bank.get("/api/journal", "Origin", origin)
        .headers()
        .firstValue("Access-Control-Allow-Origin")
        .orElse(null);
  }

  private JournalEntry only() {
    assertThat(books.journal().after(0)).hasSize(1);
    return books.journal().after(0).get(0);
  }
}
