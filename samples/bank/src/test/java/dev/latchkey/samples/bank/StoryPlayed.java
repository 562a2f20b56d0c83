package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.chromium.Chromium;
import dev.latchkey.samples.bank.Visitor.Shown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The six steps in a real browser. What its pages could read stands in the page; what happened
 * stands in the bank's books, which are those of this process.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoryPlayed {

  static final long BEFORE = 102_400;
  static final long MOVED = 10_000;

  private static final String COOKIE = "session-none";
  private static final String PREFLIGHT = "OPTIONS 204 null";
  private static final String RENAMED = "PUT 200 AccountResource.rename";

  RunningStory story;
  Chromium chromium;
  Visitor visitor;

  abstract RunningStory begin(Path folder) throws IOException;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    story = begin(folder);
    chromium = Chromium.startWithThirdPartyCookies("--disable-background-timer-throttling");
    visitor = new Visitor(chromium.driver());
    assertThat(visitor.logIn(story.origins().bank()).text()).startsWith("Alice is logged in.");
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
  void step_2_preflights_once_and_then_not_again() {
    visitor.open(story.origins().frontEnd());
    assertThat(renamed()).containsExactly(PREFLIGHT, RENAMED, RENAMED);
    assertThat(renamed()).containsExactly(RENAMED, RENAMED);
    visitor.open(story.origins().frontEnd());
    assertThat(renamed()).containsExactly(RENAMED, RENAMED);
  }

  private List<String> renamed() {
    long last = story.books().journal().last();
    Shown shown = visitor.play("step-2");
    assertThat(shown.browser()).contains("PUT: 200", "\"nickname\":\"Rainy days\"");
    return story.books().journal().after(last).stream()
        .map(entry -> entry.method() + " " + entry.status() + " " + entry.resource())
        .toList();
  }

  @Test
  void step_3_a_careful_policy_keeps_the_balance_from_the_other_site() {
    JournalEntry seen = read(true);
    Shown shown = visitor.shown("step-3");
    assertThat(shown.browser()).contains("withheld the answer", "TypeError");
    assertThat(shown.text()).doesNotContain("Everyday", "1,024");
    assertThat(shown.outcome()).isEqualTo("good");
    // The cookie came, the resource ran, the answer went out: it is the browser that withholds it.
    assertThat(seen.cookies()).containsExactly(COOKIE);
    assertThat(seen.resource()).isEqualTo("StatementResource.read");
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.allowedOrigin()).isNull();
  }

  @Test
  void step_3_unprotected_the_balance_is_handed_over() {
    JournalEntry seen = read(false);
    Shown shown = visitor.shown("step-3");
    assertThat(shown.browser()).contains("200", "\"nickname\":\"Everyday\",\"balance\":102400");
    assertThat(shown.outcome()).isEqualTo("bad");
    assertThat(seen.cookies()).containsExactly(COOKIE);
    assertThat(seen.resource()).isEqualTo("UnprotectedStatementResource.read");
    assertThat(seen.allowedOrigin()).isEqualTo(story.origins().coupons());
  }

  private JournalEntry read(boolean careful) {
    visitor.stayAt(story.origins().coupons());
    visitor.protect("step-3", careful);
    long last = story.books().journal().last();
    visitor.play("step-3");
    return only(last);
  }

  @Test
  void step_4_protected_no_money_moves() {
    JournalEntry seen = move(true);
    Shown shown = visitor.shown("step-4");
    assertThat(shown.outcome()).isEqualTo("good");
    assertThat(shown.browser()).contains("withheld the answer", "TypeError");
    assertThat(seen.cookies()).containsExactly(COOKIE);
    assertThat(seen.gate()).isEqualTo("REFUSED CROSS_SITE");
    assertThat(seen.resource()).isNull();
    assertThat(seen.status()).isEqualTo(403);
    assertThat(story.balance("1")).isEqualTo(BEFORE);
  }

  @Test
  void step_4_unprotected_the_money_moves_although_nothing_can_be_read() {
    JournalEntry seen = move(false);
    Shown shown = visitor.shown("step-4");
    assertThat(shown.outcome()).isEqualTo("bad");
    assertThat(shown.browser()).contains("withheld the answer", "TypeError");
    assertThat(seen.cookies()).containsExactly(COOKIE);
    assertThat(seen.resource()).isEqualTo("UnprotectedTransferResource.byForm");
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.allowedOrigin()).isNull();
    assertThat(story.balance("1")).isEqualTo(BEFORE - MOVED);
  }

  private JournalEntry move(boolean isProtected) {
    visitor.stayAt(story.origins().coupons());
    visitor.protect("step-4", isProtected);
    long last = story.books().journal().last();
    visitor.play("step-4");
    return only(last);
  }

  /** The only request since then: no preflight came before it. */
  JournalEntry only(long last) {
    List<JournalEntry> seen = story.books().journal().after(last);
    assertThat(seen).hasSize(1);
    return seen.get(0);
  }

  abstract Stream<Attempt> attempts();

  @ParameterizedTest
  @MethodSource("attempts")
  void step_5_same_site_decides_whether_the_cookie_comes_and_the_gate_whether_it_matters(
      Attempt attempt) {
    prepare(attempt);
    long last = story.books().journal().last();
    Shown shown = visitor.play("step-5");
    JournalEntry seen = only(last);
    assertThat(seen.cookies().contains(attempt.cookie().cookieName()))
        .isEqualTo(attempt.cookieComes());
    assertThat(seen.preflight()).isFalse();
    if (attempt.isProtected()) {
      assertRefused(attempt, seen, shown);
    } else {
      assertLeftToTheCookie(attempt, seen, shown);
    }
    assertUnreadable(attempt, shown);
  }

  private void prepare(Attempt attempt) {
    if (attempt.needsYoungCookie()) {
      visitor.forget(story.origins().bank());
      visitor.logIn(story.origins().bank());
    }
    visitor.stayAt(
        attempt.place() == Attempt.Place.STRANGER
            ? story.origins().coupons()
            : story.origins().neighbour());
    visitor.choose("step-5", "cookie", attempt.cookie().cookieName());
    visitor.choose("step-5", "way", attempt.way().name().toLowerCase(Locale.ROOT));
    visitor.protect("step-5", attempt.isProtected());
  }

  private void assertRefused(Attempt attempt, JournalEntry seen, Shown shown) {
    assertThat(seen.gate()).isEqualTo(attempt.refusal());
    assertThat(seen.resource()).isNull();
    assertThat(seen.status()).isEqualTo(403);
    assertThat(story.balance("1")).isEqualTo(BEFORE);
    assertThat(shown.outcome()).isEqualTo("good");
  }

  private void assertLeftToTheCookie(Attempt attempt, JournalEntry seen, Shown shown) {
    boolean moves = attempt.cookieComes();
    assertThat(seen.gate()).isNull();
    assertThat(seen.resource()).isEqualTo(attempt.resource());
    assertThat(seen.status()).isEqualTo(moves ? 200 : 401);
    assertThat(story.balance("1")).isEqualTo(moves ? BEFORE - MOVED : BEFORE);
    assertThat(shown.outcome()).isEqualTo(moves ? "bad" : "good");
  }

  /** Whatever it did, the page got nothing back. */
  private static void assertUnreadable(Attempt attempt, Shown shown) {
    assertThat(shown.text()).doesNotContain("Everyday");
    assertThat(shown.browser())
        .contains(
            switch (attempt.way()) {
              case FETCH -> "withheld the answer from the script: TypeError";
              case FORM, LINK -> "kept the script out: SecurityError";
              case IMAGE -> "could not show the answer as one";
            });
  }
}
