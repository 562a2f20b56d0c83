package dev.latchkey.samples.bank.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Asks the bank as {@code curl} does: a program without a browser around it, which claims whatever
 * {@code Origin} it likes.
 */
final class Program {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final URI account;

  Program(URI account) {
    this.account = account;
  }

  Received ask(String origin) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(account).timeout(PATIENCE).header("Origin", origin).build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    List<String> headers =
        response.headers().map().entrySet().stream()
            .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
            .toList();
    return new Received(response.statusCode(), headers, response.body());
  }

  /** What it received. */
  record Received(int status, List<String> headers, String body) {}
}
