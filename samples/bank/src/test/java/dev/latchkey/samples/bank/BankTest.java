package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.FluentWait;

class BankTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void a_taken_port_of_the_bank_is_said_and_nothing_starts() throws IOException {
    try (ServerSocket taken = FreePort.listen()) {
      int port = taken.getLocalPort();
      int[] free = FreePort.any(2);
      assertThat(start(port, free[0], free[1])).isEmpty();
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
    int[] free = FreePort.any(2);
    try (ServerSocket taken = FreePort.listen()) {
      assertThat(start(free[0], taken.getLocalPort(), free[1])).isEmpty();
      assertThat(said())
          .startsWith("The front end cannot listen on localhost:" + taken.getLocalPort());
    }
    assertFree(free[0]);
  }

  @Test
  void a_taken_port_of_evil_coupons_ends_both() throws IOException {
    int[] free = FreePort.any(2);
    try (ServerSocket taken = FreePort.listen()) {
      assertThat(start(free[0], free[1], taken.getLocalPort())).isEmpty();
      assertThat(said())
          .startsWith("Evil-coupons cannot listen on localhost:" + taken.getLocalPort());
    }
    assertFree(free[0]);
    assertFree(free[1]);
    assertThat(out.size()).isZero();
  }

  @Test
  void an_address_that_is_not_local_is_nowhere_to_listen_and_ends_the_bank() throws IOException {
    int free = FreePort.any();
    var elsewhere =
        new Addresses(bank(free), Address.FRONT_END.at("https://app.example.com"), Address.COUPONS);
    assertThat(start(elsewhere)).isEmpty();
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

  @Test
  void on_free_ports_all_three_start_and_are_said() throws Exception {
    int[] ports = FreePort.any(3);
    Addresses free = addresses(ports[0], ports[1], ports[2]);
    try (Bank bank = start(free).orElseThrow(() -> new AssertionError(said()))) {
      assertThat(bank).isNotNull();
      assertThat(out.toString(StandardCharsets.UTF_8))
          .contains(free.bank().origin(), free.frontEnd().origin(), free.coupons().origin());
      assertThat(title(ports[0])).contains("<h1>The bank</h1>");
      assertThat(title(ports[1])).contains("<h1>The bank's front end</h1>");
      assertThat(title(ports[2])).contains("<h1>evil-coupons</h1>");
    }
    assertThat(said()).isEmpty();
    for (int port : ports) {
      assertFree(port);
    }
  }

  private static String title(int port) throws IOException {
    try (InputStream page = URI.create("http://localhost:" + port + "/").toURL().openStream()) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
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

  private Optional<Bank> start(int bank, int frontEnd, int coupons) {
    return start(addresses(bank, frontEnd, coupons));
  }

  private Optional<Bank> start(Addresses addresses) {
    return Bank.start(
        addresses,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** A server that was told to end lets go of its port soon, and not at once. */
  private static void assertFree(int port) {
    new FluentWait<>(port)
        .withTimeout(Duration.ofSeconds(20))
        .pollingEvery(Duration.ofMillis(20))
        .withMessage(() -> "somebody listens on port " + port)
        .until(BankTest::isFree);
  }

  private static boolean isFree(int port) {
    try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getByName("localhost"))) {
      return again.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
