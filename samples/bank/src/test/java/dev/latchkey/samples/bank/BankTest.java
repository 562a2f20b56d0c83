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
    try (ServerSocket taken = listen()) {
      assertThat(start(taken.getLocalPort(), FrontEndAddress.DEFAULT)).isFalse();
      assertThat(err.toString(StandardCharsets.UTF_8))
          .startsWith("The bank cannot listen on localhost:" + taken.getLocalPort() + " (")
          .endsWith(
              "Stop the program that uses port "
                  + taken.getLocalPort()
                  + ", and start again."
                  + System.lineSeparator());
      assertThat(out.size()).isZero();
    }
  }

  @Test
  void a_taken_port_of_the_front_end_ends_the_bank_too() throws IOException {
    int free = freePort();
    try (ServerSocket taken = listen()) {
      assertThat(start(free, local(taken.getLocalPort()))).isFalse();
      assertThat(err.toString(StandardCharsets.UTF_8))
          .startsWith("The front end cannot listen on localhost:" + taken.getLocalPort());
    }
    assertFree(free);
  }

  @Test
  void an_address_that_is_not_local_is_nowhere_to_listen_and_ends_the_bank() throws IOException {
    int free = freePort();
    assertThat(start(free, new FrontEndAddress("https://app.example.com"))).isFalse();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "bank.front-end is \"https://app.example.com\", and this sample serves its front end on"
                + " http://localhost:PORT only."
                + System.lineSeparator());
    assertFree(free);
  }

  @Test
  void what_it_says_names_the_front_end_where_it_is() throws IOException {
    FrontEndAddress frontEnd = local(freePort());
    assertThat(Story.about(frontEnd))
        .contains(
            "Its front end  " + frontEnd.origin() + "/\n", "-H 'Origin: " + frontEnd.origin() + "'")
        .doesNotContain("8081");
  }

  private static FrontEndAddress local(int port) {
    return new FrontEndAddress("http://localhost:" + port);
  }

  private boolean start(int apiPort, FrontEndAddress frontEnd) {
    return Bank.start(
        apiPort,
        frontEnd,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static void assertFree(int port) throws IOException {
    try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getByName("localhost"))) {
      assertThat(again.isBound()).isTrue();
    }
  }

  private static ServerSocket listen() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getByName("localhost"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = listen()) {
      return socket.getLocalPort();
    }
  }
}
