package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.samples.bank.Visitor.Shown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The story as the sample runs it. */
class StoryTest extends StoryPlayed {

  @Override
  RunningStory begin(Path folder) throws IOException {
    return RunningStory.onThisMachine();
  }

  @Override
  Stream<Attempt> attempts() {
    return Attempt.all();
  }

  @ParameterizedTest
  @ValueSource(strings = {"coupons", "frontEnd"})
  void step_1_a_program_gets_the_account_whatever_the_origin(String who) {
    JournalEntry seen = ask(who);
    boolean frontEnd = who.equals("frontEnd");
    String origin = frontEnd ? story.origins().frontEnd() : story.origins().coupons();
    assertThat(visitor.shown("step-1").browser()).contains("\"balance\":102400");
    assertThat(seen.origin()).isEqualTo(origin);
    assertThat(seen.site()).isNull();
    assertThat(seen.resource()).isEqualTo("AccountResource.read");
    assertThat(seen.allowedOrigin()).isEqualTo(frontEnd ? origin : null);
  }

  @Test
  void step_1_a_script_gets_nothing_although_the_bank_answers() {
    JournalEntry seen = ask("page");
    Shown shown = visitor.shown("step-1");
    assertThat(shown.browser()).contains("withheld the answer", "TypeError");
    assertThat(shown.text()).doesNotContain("102400");
    assertThat(seen.site()).isEqualTo("cross-site");
    assertThat(seen.resource()).isEqualTo("AccountResource.read");
    assertThat(seen.status()).isEqualTo(200);
  }

  private JournalEntry ask(String who) {
    visitor.stayAt(story.origins().coupons());
    visitor.choose("step-1", "who", who);
    long last = story.books().journal().last();
    visitor.play("step-1");
    return only(last);
  }

  @Test
  void step_6_shows_what_the_compiler_says() throws IOException {
    visitor.stayAt(story.origins().bank());
    Shown shown = visitor.play("step-6");
    assertThat(shown.outcome()).isEqualTo("good");
    assertThat(shown.text()).startsWith("It does not compile. Errors: 7, other messages: 0.");
    assertThat(shown.code()).contains(BrokenSourceTest.quoted().toList());
  }

  @Test
  void the_front_end_may_read_what_its_policy_says() {
    visitor.open(story.origins().frontEnd());
    assertThat(visitor.play("read").browser()).contains("\"balance\":102400");
  }

  /** Browsers block a window that does not come of a press at once. */
  @ParameterizedTest
  @ValueSource(strings = {"form", "link"})
  void step_5_opens_its_window_at_the_press(String way) {
    visitor.open(story.origins().coupons());
    visitor.choose("step-5", "way", way);
    assertThat(
            chromium
                .driver()
                .executeScript(
                    """
                    const open = window.open;
                    let opened = 0;
                    window.open = (...values) => { opened++; return open.apply(window, values); };
                    document.querySelector("#step-5 form").requestSubmit();
                    return opened;
                    """))
        .isEqualTo(1L);
    visitor.shown("step-5");
  }

  @ParameterizedTest
  @CsvSource({"log-out, log-in", "reset, accounts"})
  void a_second_button_that_fails_says_so_and_works_again(String button, String step) {
    visitor.open(story.origins().bank());
    chromium
        .driver()
        .executeScript(
            """
            const known = window.fetch;
            window.fetch = async () => { window.fetch = known; throw new Error("no network"); };
            """);
    visitor.press(button);
    assertThat(visitor.failed(step).text()).isEqualTo("That did not work: no network");
    assertThat(visitor.in(step, ".result").getDomAttribute("aria-busy")).isNull();
    visitor.again(step, () -> visitor.press(button));
    visitor.logIn(story.origins().bank());
  }

  @Test
  void the_own_page_moves_money_and_puts_it_back() {
    visitor.open(story.origins().bank());
    assertThat(visitor.play("accounts").text()).startsWith("The money moved");
    assertThat(story.balance("1")).isEqualTo(BEFORE - 500);
    visitor.again("accounts", () -> visitor.press("reset"));
    Shown reset = visitor.shown("accounts");
    assertThat(reset.text()).startsWith("All money is back.");
    assertThat(reset.browser()).contains("said same-origin", "No other page can", "A program can.");
    assertThat(story.balance("1")).isEqualTo(BEFORE);
  }
}
