package com.example.notes;

import static dev.latchkey.testkit.Installation.assertInstalled;
import static jakarta.ws.rs.HttpMethod.GET;
import static jakarta.ws.rs.HttpMethod.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.latchkey.testkit.browser.Browser;
import dev.latchkey.testkit.browser.Enctype;
import dev.latchkey.testkit.browser.FormField;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The application as browsers meet it. */
@QuarkusTest
class NotesTest {

  private static final String PUBLIC_ORIGIN = "http://localhost:8080";

  @TestHTTPResource("api/")
  URI api;

  /** It runs at another port than the one that it declares, as tests do. */
  private Browser browser() {
    return Browser.visiting(api).publicOrigin(PUBLIC_ORIGIN).cookie("session=1; SameSite=Lax");
  }

  /** Without this test nobody would notice that the container left Latchkey out. */
  @Test
  void latchkeyIsInForce() {
    assertInstalled(api);
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
