package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.chromium.Chromium;
import dev.latchkey.samples.bank.Visitor.Shown;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages say what happened, also to somebody who is not logged in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoggedOutTest {

  private RunningStory story;
  private Chromium chromium;
  private Visitor visitor;

  @BeforeAll
  void start() throws IOException {
    story = RunningStory.onThisMachine();
    chromium = Chromium.startWithThirdPartyCookies();
    visitor = new Visitor(chromium.driver());
    // Somebody else is: with another browser.
    story.books().sessions().begin("alice", "1234").orElseThrow();
  }

  @AfterAll
  void stop() {
    chromium.close();
    story.close();
  }

  @BeforeEach
  void forget() {
    visitor.forget(story.origins().bank());
  }

  @Test
  void a_transfer_of_the_own_page_brings_no_cookie() {
    visitor.open(story.origins().bank());
    Shown shown = visitor.play("accounts");
    assertThat(shown.outcome()).isEqualTo("plain");
    assertThat(shown.text()).startsWith("The bank answered 401.");
    assertThat(shown.browser())
        .contains("POST /api/transfers, attached no cookie, and said same-origin.");
  }

  @Test
  void logging_out_of_nothing_is_told_as_it_is() {
    visitor.open(story.origins().bank());
    visitor.press("log-out");
    assertThat(visitor.shown("log-in").browser())
        .contains("DELETE /api/session, attached no cookie")
        .contains("With the next request it attached no cookie; the bank answered 401.");
  }

  @Test
  void after_logging_out_the_browser_still_attaches_what_is_worth_nothing() {
    visitor.logIn(story.origins().bank());
    visitor.again("log-in", () -> visitor.press("log-out"));
    assertThat(visitor.shown("log-in").browser())
        .contains("With the next request it attached __Host-session, session-lax")
        .contains("the bank answered 401.");
    visitor.open(story.origins().coupons());
    for (boolean careful : new boolean[] {true, false}) {
      visitor.protect("step-3", careful);
      Shown shown = visitor.play("step-3");
      assertThat(shown.outcome()).isEqualTo("plain");
      assertThat(shown.text()).startsWith("The bank answered 401.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"session-lax", "session-strict", "session-unset", "__Host-session"})
  void no_lesson_about_same_site_is_drawn_from_a_cookie_that_nobody_has(String cookie) {
    visitor.open(story.origins().coupons());
    visitor.choose("step-5", "cookie", cookie);
    visitor.protect("step-5", false);
    Shown shown = visitor.play("step-5");
    assertThat(shown.outcome()).isEqualTo("plain");
    assertThat(shown.text()).contains("SameSite kept it back, or nobody is logged in here.");
    assertThat(shown.browser()).contains("attached no cookie, and said cross-site.");
  }

  @Test
  void with_another_cookie_of_the_login_the_lesson_is_drawn() {
    visitor.logIn(story.origins().bank());
    visitor.open(story.origins().coupons());
    visitor.choose("step-5", "cookie", "session-strict");
    visitor.protect("step-5", false);
    Shown shown = visitor.play("step-5");
    assertThat(shown.outcome()).isEqualTo("good");
    assertThat(shown.text()).contains("SameSite kept it back. Others of the same login came.");
    assertThat(shown.browser()).contains("attached session-none, and said cross-site.");
  }
}
