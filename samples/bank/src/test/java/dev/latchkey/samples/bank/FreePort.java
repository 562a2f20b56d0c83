package dev.latchkey.samples.bank;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.Deque;

/** Ports that nobody listens on. */
final class FreePort {

  private FreePort() {}

  static int any() throws IOException {
    return any(1)[0];
  }

  /** As many, each another one: they are held until all are known. */
  static int[] any(int count) throws IOException {
    Deque<ServerSocket> held = new ArrayDeque<>();
    try {
      while (held.size() < count) {
        held.add(listen());
      }
      return held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
    } finally {
      for (ServerSocket socket : held) {
        socket.close();
      }
    }
  }

  /** Takes one. */
  static ServerSocket listen() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getByName("localhost"));
  }
}
