package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Step 5: the one cookie that the story chose is the session, and no other. */
class ChosenCookieTest {

  private static final String ORDER = "from=1&to=3&cents=10000";

  private final Books books = Books.open();
  private RunningBank bank;
  private String id;

  @BeforeEach
  void logIn() throws Exception {
    bank = new RunningBank(BankServer.start(0, Addresses.DEFAULT.origins(), books, Map.of()));
    id = bank.cookieOf("alice", "1234").split("=")[1];
  }

  @AfterEach
  void stop() {
    bank.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session-none",
        "session-lax",
        "session-strict",
        "session-unset",
        "__Host-session"
      })
  void counts_if_it_came(String name) throws Exception {
    assertThat(read("?cookie=" + name, name + "=" + id).statusCode()).isEqualTo(200);
  }

  @Test
  void counts_among_others() throws Exception {
    String cookies = "__Host-session=ended; session-lax=" + id + "; session-none=ended";
    assertThat(read("?cookie=session-lax", cookies).statusCode()).isEqualTo(200);
  }

  @Test
  void is_missing_if_only_others_came() throws Exception {
    String others = "__Host-session=" + id + "; session-none=" + id;
    assertThat(read("?cookie=session-lax", others).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?cookie", "?cookie=other"})
  void is_the_declared_one_unless_the_story_chooses(String query) throws Exception {
    assertThat(read(query, "__Host-session=" + id).statusCode()).isEqualTo(200);
    assertThat(read(query, "session-none=" + id).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"/transfers, 403, 102400", "/unprotected/transfers, 200, 92400"})
  void moves_money_by_a_foreign_form_where_no_gate_is(String path, int status, long balance)
      throws Exception {
    HttpResponse<String> response =
        bank.post(
            "/api" + path + "?cookie=session-none",
            ORDER,
            "Cookie",
            "session-none=" + id,
            "Content-Type",
            RunningBank.FORM,
            "Origin",
            RunningBank.EVIL);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(bank.balance("1")).isEqualTo(balance);
  }

  @ParameterizedTest
  @CsvSource({"/transfers, 403, 102400", "/unprotected/transfers, 200, 92400"})
  void moves_money_by_a_foreign_link_where_no_gate_is(String path, int status, long balance)
      throws Exception {
    HttpResponse<String> response =
        bank.get(
            "/api" + path + "?cookie=session-none&" + ORDER,
            "Cookie",
            "session-none=" + id,
            "Origin",
            RunningBank.EVIL);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(bank.balance("1")).isEqualTo(balance);
  }

  @Test
  void leaves_the_journal_what_came() throws Exception {
    long last = books.journal().last();
    read("?cookie=session-lax", "__Host-session=" + id + "; session-lax=" + id);
    assertThat(books.journal().after(last))
        .extracting(JournalEntry::cookies)
        .containsExactly(List.of("__Host-session", "session-lax"));
  }

  private HttpResponse<String> read(String query, String cookies)
      throws IOException, InterruptedException {
    return bank.get("/api/statement" + query, "Cookie", cookies);
  }
}
