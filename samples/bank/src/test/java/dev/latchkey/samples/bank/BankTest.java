package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BankTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void a_taken_port_of_the_bank_is_said_and_nothing_starts() throws IOException {
    try (ServerSocket taken = FreePort.listen()) {
      int port = taken.getLocalPort();
      assertThat(start(port, FreePort.any(), FreePort.any())).isFalse();
      assertThat(said())
          .startsWith("The bank cannot listen on localhost:" + port + " (")
          .endsWith(
              "Stop the program that uses port "
                  + port
                  + ", and start again."
                  + System.lineSeparator());
      assertThat(out.size()).isZero();
    }
  }

  @Test
  void a_taken_port_of_the_front_end_ends_the_bank_too() throws IOException {
    int free = FreePort.any();
    try (ServerSocket taken = FreePort.listen()) {
      assertThat(start(free, taken.getLocalPort(), FreePort.any())).isFalse();
      assertThat(said())
          .startsWith("The front end cannot listen on localhost:" + taken.getLocalPort());
    }
    assertFree(free);
  }

  @Test
  void a_taken_port_of_evil_coupons_ends_both() throws IOException {
    int bank = FreePort.any();
    int frontEnd = FreePort.any();
    try (ServerSocket taken = FreePort.listen()) {
      assertThat(start(bank, frontEnd, taken.getLocalPort())).isFalse();
      assertThat(said())
          .startsWith("Evil-coupons cannot listen on localhost:" + taken.getLocalPort());
    }
    assertFree(bank);
    assertFree(frontEnd);
    assertThat(out.size()).isZero();
  }

  @Test
  void an_address_that_is_not_local_is_nowhere_to_listen_and_ends_the_bank() throws IOException {
    int free = FreePort.any();
    var elsewhere =
        new Addresses(bank(free), Address.FRONT_END.at("https://app.example.com"), Address.COUPONS);
    assertThat(start(elsewhere)).isFalse();
    assertThat(said())
        .isEqualTo(
            "bank.front-end is \"https://app.example.com\", and this sample serves its front end on"
                + " http://localhost:PORT only."
                + System.lineSeparator());
    assertFree(free);
  }

  @Test
  void what_it_says_names_everybody_where_they_are() {
    Addresses moved = addresses(9080, 9081, 9082);
    assertThat(Story.about(moved))
        .contains(
            "The bank       http://localhost:9080/\n",
            "Its front end  http://localhost:9081/\n",
            "evil-coupons   http://evil-coupons.localhost:9082/\n",
            "               http://localhost:9082/ is",
            "-H 'Origin: http://localhost:9081'")
        .doesNotContain("808", "{bank", "{front", "{coupons", "{neighbour");
  }

  private static Addresses addresses(int bank, int frontEnd, int coupons) {
    return new Addresses(
        bank(bank),
        Address.FRONT_END.at("http://localhost:" + frontEnd),
        Address.COUPONS.at("http://evil-coupons.localhost:" + coupons));
  }

  private static Address bank(int port) {
    return Address.BANK.at("http://localhost:" + port);
  }

  private boolean start(int bank, int frontEnd, int coupons) {
    return start(addresses(bank, frontEnd, coupons));
  }

  private boolean start(Addresses addresses) {
    return Bank.start(
        addresses,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static void assertFree(int port) throws IOException {
    try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getByName("localhost"))) {
      assertThat(again.isBound()).isTrue();
    }
  }
}
