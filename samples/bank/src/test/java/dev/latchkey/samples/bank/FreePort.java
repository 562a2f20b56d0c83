package dev.latchkey.samples.bank;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports that nobody listens on. */
final class FreePort {

  private FreePort() {}

  static int any() throws IOException {
    try (ServerSocket socket = listen()) {
      return socket.getLocalPort();
    }
  }

  /** Takes one. */
  static ServerSocket listen() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getByName("localhost"));
  }
}
