package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the servers are comes from configuration, for them and for the policies. */
class AddressTest {

  private static final String ACCOUNT = "/api/accounts/1";
  private static final String MOVED = "http://localhost:9081";

  @AfterEach
  void clear() {
    System.clearProperty(Address.FRONT_END.name());
    System.clearProperty(Address.BANK.name());
  }

  @Test
  void the_default_of_the_policies_is_where_the_front_end_is() throws Exception {
    assertThat(Address.FRONT_END.configured()).isEqualTo(Address.FRONT_END);
    try (RunningBank bank = RunningBank.api()) {
      String origin = Address.FRONT_END.configured().origin();
      assertThat(allowedOrigin(bank, ACCOUNT, origin)).containsExactly(origin);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ACCOUNT, "/api/statement"})
  void a_system_property_moves_the_policies_with_the_front_end(String path) throws Exception {
    System.setProperty(Address.FRONT_END.name(), MOVED);
    assertThat(Address.FRONT_END.configured().origin()).isEqualTo(MOVED);
    try (RunningBank bank = RunningBank.api()) {
      assertThat(allowedOrigin(bank, path, MOVED)).containsExactly(MOVED);
      assertThat(allowedOrigin(bank, path, RunningBank.FRONT_END)).isEmpty();
    }
  }

  @Test
  void a_moved_front_end_may_preflight() throws Exception {
    System.setProperty(Address.FRONT_END.name(), MOVED);
    try (RunningBank bank = RunningBank.api()) {
      HttpResponse<String> response = bank.preflight(ACCOUNT + "/nickname", MOVED, "PUT");
      assertThat(response.statusCode()).isEqualTo(204);
      assertThat(response.headers().firstValue("Access-Control-Allow-Headers"))
          .contains("authorization,content-type");
    }
  }

  @Test
  void a_later_change_has_no_effect_before_the_next_start() throws Exception {
    try (RunningBank bank = RunningBank.api()) {
      System.setProperty(Address.FRONT_END.name(), MOVED);
      assertThat(allowedOrigin(bank, ACCOUNT, MOVED)).isEmpty();
      assertThat(allowedOrigin(bank, ACCOUNT, RunningBank.FRONT_END))
          .containsExactly(RunningBank.FRONT_END);
    }
  }

  @ParameterizedTest
  @CsvSource({"http://localhost:1, 1", "http://localhost:65535, 65535"})
  void a_local_address_has_a_port(String origin, int port) {
    assertThat(Address.FRONT_END.at(origin).port()).isEqualTo(OptionalInt.of(port));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "http://localhost",
        "http://localhost:0",
        "http://localhost:65536",
        "http://localhost:8081/",
        "http://localhost:8081,http://localhost:9081",
        "https://app.example.com"
      })
  void anything_else_is_nowhere_to_listen(String origin) {
    assertThat(Address.FRONT_END.at(origin).port()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil-coupons.localhost:8082, 8082",
    "http://evil-coupons.localhost:9082, 9082"
  })
  void evil_coupons_is_on_a_site_of_its_own(String origin, int port) {
    assertThat(Address.COUPONS.at(origin).port()).isEqualTo(OptionalInt.of(port));
    assertThat(Address.COUPONS.at("http://localhost:" + port).port()).isEmpty();
  }

  @Test
  void the_bank_moves_with_what_it_calls_its_own() throws Exception {
    System.setProperty(Address.BANK.name(), MOVED);
    assertThat(Address.BANK.configured().origin()).isEqualTo(MOVED);
    try (RunningBank bank = RunningBank.api()) {
      String form = "customer=alice&pin=1234";
      assertThat(logIn(bank, form, MOVED)).isEqualTo(204);
      assertThat(logIn(bank, form, RunningBank.OWN)).isEqualTo(403);
    }
  }

  private static int logIn(RunningBank bank, String form, String origin) throws Exception {
    return bank.post("/api/session", form, "Content-Type", RunningBank.FORM, "Origin", origin)
        .statusCode();
  }

  private static List<String> allowedOrigin(RunningBank bank, String path, String origin)
      throws Exception {
    return bank.get(path, "Origin", origin).headers().allValues("Access-Control-Allow-Origin");
  }
}
