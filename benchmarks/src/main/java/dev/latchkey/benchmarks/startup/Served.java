package dev.latchkey.benchmarks.startup;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * The process that is measured: serves an application, asks it once, says how long that took since
 * the process began, and ends.
 */
public final class Served {

  private static final String REQUEST =
      "GET /api/resource0 HTTP/1.1\r\nHost: localhost\r\nOrigin: https://app0.example\r\n"
          + "Connection: close\r\n\r\n";

  private Served() {}

  /** Takes the name of the application's class. */
  public static void main(String[] arguments) throws Exception {
    Class<?> type = Class.forName(arguments[0]);
    Application application = (Application) type.getDeclaredConstructor().newInstance();
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://localhost:0/api/"), ResourceConfig.forApplication(application));
    Instant started = Instant.now();
    String answer = ask(server.getListeners().iterator().next().getPort());
    Instant answered = Instant.now();
    ProcessHandle.Info process = ProcessHandle.current().info();
    Instant began = process.startInstant().orElseThrow();
    System.out.printf(
        "%s %d %d %d%n",
        answer.split(" ")[1] + (answer.contains("Access-Control-Allow-Origin") ? "+" : "-"),
        Duration.between(began, started).toMillis(),
        Duration.between(began, answered).toMillis(),
        process.totalCpuDuration().orElseThrow().toMillis());
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static String ask(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.ISO_8859_1));
      byte[] bytes = socket.getInputStream().readAllBytes();
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
