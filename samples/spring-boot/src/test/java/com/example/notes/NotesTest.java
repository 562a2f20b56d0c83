package com.example.notes;

import static dev.latchkey.testkit.Installation.assertInstalled;
import static jakarta.ws.rs.HttpMethod.GET;
import static jakarta.ws.rs.HttpMethod.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.latchkey.testkit.browser.Browser;
import dev.latchkey.testkit.browser.Enctype;
import dev.latchkey.testkit.browser.FormField;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as browsers meet it. */
class NotesTest {

  private static final String PUBLIC_ORIGIN = "http://localhost:8080";

  private static ConfigurableApplicationContext notes;
  private static URI api;

  @BeforeAll
  static void start() {
    notes =
        SpringApplication.run(
            Notes.class, "--server.port=0", "--server.tomcat.basedir=target/tomcat");
    String port = notes.getEnvironment().getRequiredProperty("local.server.port");
    api = URI.create("http://localhost:" + port + "/api/");
  }

  @AfterAll
  static void stop() {
    notes.close();
  }

  /** It runs at another port than the one that it declares, as tests do. */
  private static Browser browser() {
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
