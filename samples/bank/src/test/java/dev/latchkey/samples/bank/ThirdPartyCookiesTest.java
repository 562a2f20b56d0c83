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

/** A browser that blocks third-party cookies stops some attacks, and does not protect the bank. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThirdPartyCookiesTest {

  private RunningStory story;
  private Chromium chromium;
  private Visitor visitor;

  @BeforeAll
  void start() throws IOException {
    story = RunningStory.onThisMachine();
    chromium = Chromium.start("--test-third-party-cookie-phaseout");
    visitor = new Visitor(chromium.driver());
    visitor.logIn(story.origins().bank());
  }

  @AfterAll
  void stop() {
    chromium.close();
    story.close();
  }

  @BeforeEach
  void putAllMoneyBack() {
    story.books().ledger().reset();
  }

  @Test
  void a_fetch_of_another_site_has_no_cookie_and_the_page_says_why() {
    Shown shown = move(story.origins().coupons(), "fetch");
    assertThat(shown.text()).contains("blocks third-party cookies", story.origins().neighbour());
    assertThat(story.balance("1")).isEqualTo(StoryPlayed.BEFORE);
  }

  @Test
  void its_form_has() {
    assertThat(move(story.origins().coupons(), "form").outcome()).isEqualTo("bad");
    assertThat(story.balance("1")).isEqualTo(StoryPlayed.BEFORE - StoryPlayed.MOVED);
  }

  @Test
  void a_neighbour_is_no_third_party() {
    assertThat(move(story.origins().neighbour(), "fetch").outcome()).isEqualTo("bad");
    assertThat(story.balance("1")).isEqualTo(StoryPlayed.BEFORE - StoryPlayed.MOVED);
  }

  @Test
  void reading_is_explained_too() {
    visitor.open(story.origins().coupons());
    visitor.protect("step-3", false);
    Shown shown = visitor.play("step-3");
    assertThat(shown.text()).contains("blocks third-party cookies").doesNotContain("Everyday");
  }

  private Shown move(String origin, String way) {
    visitor.open(origin);
    visitor.choose("step-5", "way", way);
    visitor.protect("step-5", false);
    return visitor.play("step-5");
  }
}
