package dev.latchkey.compatibility.container;

import dev.latchkey.compatibility.served.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A server in a process of its own, which lives as long as the tests do, and takes orders over HTTP
 * on the loopback interface.
 */
public final class ServerProcess {

  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final Duration INTERVAL = Duration.ofMillis(50);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final URI orders;
  private final Path log;

  private ServerProcess(Process process, URI orders, Path log) {
    this.process = process;
    this.orders = orders;
    this.log = log;
  }

  /**
   * Starts a process of this Java, and waits until it takes orders.
   *
   * @param arguments those of {@code java}
   * @param orders where it takes them
   * @param log the file of what it prints
   */
  public static ServerProcess start(List<String> arguments, URI orders, Path log)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for a minute or two: nothing of it is worth more than a quick compilation.
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-D" + Journal.PROPERTY + "=" + System.getProperty(Journal.PROPERTY));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    ServerProcess started = new ServerProcess(process, orders, log);
    started.awaitOrders();
    return started;
  }

  private void awaitOrders() {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!takesOrders()) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("The server does not start, see " + log);
      }
      LockSupport.parkNanos(INTERVAL.toNanos());
    }
  }

  private boolean takesOrders() {
    try {
      client.send(HttpRequest.newBuilder(orders).build(), BodyHandlers.discarding());
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Gives an order, and waits for the answer. */
  public String order(String type, String text) {
    HttpRequest request =
        HttpRequest.newBuilder(orders)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(text))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException("See " + log, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A port that nobody listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
