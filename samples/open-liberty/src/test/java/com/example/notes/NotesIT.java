package com.example.notes;

import static dev.latchkey.testkit.Installation.assertInstalled;
import static jakarta.ws.rs.HttpMethod.GET;
import static jakarta.ws.rs.HttpMethod.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.latchkey.testkit.browser.Browser;
import dev.latchkey.testkit.browser.Enctype;
import dev.latchkey.testkit.browser.FormField;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The application as browsers meet it, in the server that the build has started. */
class NotesIT {

  private static final String PUBLIC_ORIGIN = "http://localhost:8080";

  private static final URI API =
      URI.create("http://localhost:" + System.getProperty("notes.port") + "/api/");

  /** It runs at another port than the one that it declares, as tests do. */
  private static Browser browser() {
    return Browser.visiting(API).publicOrigin(PUBLIC_ORIGIN).cookie("session=1; SameSite=Lax");
  }

  /** Without this test nobody would notice that the container left Latchkey out. */
  @Test
  void latchkeyIsInForce() {
    assertInstalled(API);
  }

  @Test
  void refusesWhatAnotherSiteForges() {
    browser()
        .from("https://evil.example")
        .submitForm("notes", Enctype.TEXT_PLAIN, FormField.of("note", "Buy milk"))
        .assertRefused();
  }

  @Test
  void acceptsWhatItsOwnPageSends() {
    String answer =
        browser()
            .from(PUBLIC_ORIGIN)
            .body("text/plain", "Buy milk")
            .fetch(POST, "notes")
            .assertReadable()
            .body();
    assertEquals("Noted: Buy milk", answer);
  }

  @Test
  void sharesWithOneOtherOrigin() {
    browser().from("https://app.example.com").fetch(GET, "notes").assertReadable();
    browser().from("https://evil.example").fetch(GET, "notes").assertWithheld().assertAnswered(200);
  }
}
