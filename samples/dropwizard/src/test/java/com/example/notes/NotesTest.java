package com.example.notes;

import static dev.latchkey.testkit.Installation.assertInstalled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dropwizard.core.Configuration;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.DropwizardTestSupport;
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

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final DropwizardTestSupport<Configuration> NOTES =
      new DropwizardTestSupport<>(Notes.class, "notes.yml", ConfigOverride.randomPorts());

  private static URI api;

  @BeforeAll
  static void start() throws Exception {
    NOTES.before();
    api = URI.create("http://localhost:" + NOTES.getLocalPort() + "/api/");
  }

  @AfterAll
  static void stop() {
    NOTES.after();
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
