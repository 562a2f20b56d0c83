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

/** The front end's origin comes from configuration, for the front end and for the policies. */
class FrontEndAddressTest {

  private static final String ACCOUNT = "/api/accounts/1";
  private static final String MOVED = "http://localhost:9081";

  @AfterEach
  void clear() {
    System.clearProperty(FrontEndAddress.NAME);
  }

  @Test
  void the_default_of_the_policies_is_where_the_front_end_is() throws Exception {
    assertThat(FrontEndAddress.configured()).isEqualTo(FrontEndAddress.DEFAULT);
    try (RunningBank bank = RunningBank.api()) {
      String origin = FrontEndAddress.configured().origin();
      assertThat(allowedOrigin(bank, ACCOUNT, origin)).containsExactly(origin);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ACCOUNT, "/api/preflights"})
  void a_system_property_moves_the_policies_with_the_front_end(String path) throws Exception {
    System.setProperty(FrontEndAddress.NAME, MOVED);
    assertThat(FrontEndAddress.configured().origin()).isEqualTo(MOVED);
    try (RunningBank bank = RunningBank.api()) {
      assertThat(allowedOrigin(bank, path, MOVED)).containsExactly(MOVED);
      assertThat(allowedOrigin(bank, path, RunningBank.FRONT_END)).isEmpty();
    }
  }

  @Test
  void a_moved_front_end_may_preflight() throws Exception {
    System.setProperty(FrontEndAddress.NAME, MOVED);
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
      System.setProperty(FrontEndAddress.NAME, MOVED);
      assertThat(allowedOrigin(bank, ACCOUNT, MOVED)).isEmpty();
      assertThat(allowedOrigin(bank, ACCOUNT, RunningBank.FRONT_END))
          .containsExactly(RunningBank.FRONT_END);
    }
  }

  @ParameterizedTest
  @CsvSource({"http://localhost:1, 1", "http://localhost:65535, 65535"})
  void a_local_address_has_a_port(String origin, int port) {
    assertThat(new FrontEndAddress(origin).port()).isEqualTo(OptionalInt.of(port));
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
    assertThat(new FrontEndAddress(origin).port()).isEmpty();
  }

  private static List<String> allowedOrigin(RunningBank bank, String path, String origin)
      throws Exception {
    return bank.get(path, "Origin", origin).headers().allValues("Access-Control-Allow-Origin");
  }
}
