package com.example.notes;

import static dev.latchkey.testkit.Installation.assertInstalled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.helidon.microprofile.server.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The application as browsers meet it. */
class NotesTest {

  /** Not every server reads an entity that comes with an offer of HTTP/2. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static Server notes;
  private static URI api;

  @BeforeAll
  static void start() {
    notes = Server.create().start();
    api = URI.create("http://localhost:" + notes.port() + "/api/");
  }

  @AfterAll
  static void stop() {
    notes.stop();
  }

  /** Without this test nobody would notice that the container left Latchkey out. */
  @Test
  void latchkeyIsInForce() {
    assertInstalled(api);
  }

  @Test
  void refusesWhatAnotherSiteForges() throws Exception {
    assertEquals(403, post("https://evil.example", "cross-site"));
  }

  @Test
  void acceptsWhatItsOwnPageSends() throws Exception {
    assertEquals(200, post("http://localhost:8080", "same-origin"));
  }

  /** What a browser sends for a form on a page of that origin. */
  private static int post(String origin, String site) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(api.resolve("notes"))
            .header("Origin", origin)
            .header("Sec-Fetch-Site", site)
            .header("Cookie", "session=1")
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("Buy milk"))
            .build();
    return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
  }
}
