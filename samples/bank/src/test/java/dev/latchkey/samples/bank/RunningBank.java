package dev.latchkey.samples.bank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.glassfish.grizzly.http.server.HttpServer;

/** A server on a free port, and a client without a browser's rules. */
final class RunningBank implements AutoCloseable {

  static final String FRONT_END = "http://localhost:8081";
  static final String EVIL = "http://evil.example";

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  RunningBank(HttpServer server) {
    this.server = server;
  }

  static RunningBank api() throws IOException {
    return new RunningBank(BankServer.start(0));
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

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
