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
      assertThat(start(taken.getLocalPort(), 0)).isFalse();
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
      assertThat(start(free, taken.getLocalPort())).isFalse();
      assertThat(err.toString(StandardCharsets.UTF_8))
          .startsWith("The front end cannot listen on localhost:" + taken.getLocalPort());
    }
    try (ServerSocket again = new ServerSocket(free, 1, InetAddress.getByName("localhost"))) {
      assertThat(again.isBound()).isTrue();
    }
  }

  private boolean start(int apiPort, int frontEndPort) {
    return Bank.start(
        apiPort,
        frontEndPort,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
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
