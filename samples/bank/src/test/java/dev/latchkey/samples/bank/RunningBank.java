package dev.latchkey.samples.bank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.glassfish.grizzly.http.server.HttpServer;

/** A server on a free port, and a client without a browser's rules. */
final class RunningBank implements AutoCloseable {

  static final String OWN = "http://localhost:8080";
  static final String FRONT_END = "http://localhost:8081";
  static final String EVIL = "http://evil.example";

  static final String FORM = "application/x-www-form-urlencoded";

  private final HttpServer server;

  /** HTTP/1.1 as browsers speak it here: no request asks Grizzly to upgrade. */
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  RunningBank(HttpServer server) {
    this.server = server;
  }

  static RunningBank api() throws IOException {
    return new RunningBank(
        BankServer.start(0, Addresses.DEFAULT.origins(), Books.open(), Map.of()));
  }

  int port() {
    return Servers.port(server);
  }

  /** Begins a request to a path; headers come as name, value. */
  HttpRequest.Builder request(String path, String... headers) {
    URI uri = URI.create("http://localhost:" + port() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> preflight(String path, String origin, String method)
      throws IOException, InterruptedException {
    return send(
        request(
                path,
                "Origin",
                origin,
                "Access-Control-Request-Method",
                method,
                "Access-Control-Request-Headers",
                "authorization,content-type")
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
  }

  HttpResponse<String> rename(String body, String... headers)
      throws IOException, InterruptedException {
    return send(
        request("/api/accounts/1/nickname", headers)
            .header("Origin", FRONT_END)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Logs in from the bank's own page, and returns what a browser then sends as {@code Cookie}. */
  String cookieOf(String customer, String pin) throws IOException, InterruptedException {
    String form = "customer=%s&pin=%s".formatted(customer, pin);
    HttpResponse<String> response = post("/api/session", form, "Content-Type", FORM, "Origin", OWN);
    return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  /** What is in an account, in cents. */
  long balance(String account) throws IOException, InterruptedException {
    String body = get("/api/accounts/" + account).body();
    return Long.parseLong(body.replaceFirst("^.*\"balance\":([0-9]+)}$", "$1"));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
