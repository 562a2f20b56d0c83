package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.chromium.Chromium;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The story with Tab, Space and Enter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {

  /** More than the pages have places to stop at. */
  private static final int STOPS = 60;

  private RunningStory story;
  private Chromium chromium;
  private ChromeDriver driver;
  private Visitor visitor;

  @BeforeAll
  void start() throws IOException {
    story = RunningStory.onThisMachine();
    chromium = Chromium.startWithThirdPartyCookies();
    driver = chromium.driver();
    visitor = new Visitor(driver);
  }

  @AfterAll
  void stop() {
    chromium.close();
    story.close();
  }

  @Test
  void plays_a_step_without_a_mouse() {
    visitor.open(story.origins().bank());
    tabTo(visitor.in("log-in", "button[type=submit]"));
    press(Keys.ENTER);
    assertThat(visitor.shown("log-in").outcome()).isEqualTo("good");

    visitor.open(story.origins().coupons());
    WebElement protection = visitor.in("step-4", "input[name=protection]");
    tabTo(protection);
    press(Keys.TAB);
    assertThat(focused()).isEqualTo(visitor.in("step-4", "button[type=submit]"));
    press(Keys.ENTER);
    assertThat(visitor.shown("step-4").outcome()).isEqualTo("good");

    new Actions(driver).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
    assertThat(focused()).isEqualTo(protection);
    press(Keys.SPACE);
    press(Keys.TAB);
    assertThat(visitor.again("step-4", () -> press(Keys.ENTER)).outcome()).isEqualTo("bad");
    assertThat(story.balance("1")).isEqualTo(StoryPlayed.BEFORE - StoryPlayed.MOVED);
  }

  @Test
  void the_first_stop_leads_past_the_navigation() {
    visitor.open(story.origins().frontEnd());
    press(Keys.TAB);
    assertThat(focused().getText()).isEqualTo("Skip to the content");
    press(Keys.ENTER);
    press(Keys.TAB);
    assertThat(focused()).isEqualTo(visitor.in("read", "button[type=submit]"));
  }

  /** The role says whether it is on: a name that says so too is heard twice. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {"step-3; The bank's careful policy", "step-4; @CsrfProtected", "step-5; The gate"})
  void a_switch_has_the_same_name_on_and_off(String step, String name) {
    visitor.open(story.origins().coupons());
    for (boolean on : new boolean[] {true, false}) {
      visitor.protect(step, on);
      WebElement protection = visitor.in(step, "input[name=protection]");
      assertThat(protection.getAriaRole()).isEqualTo("switch");
      assertThat(protection.getAccessibleName()).isEqualTo(name);
      assertThat(protection.isSelected()).isEqualTo(on);
    }
  }

  private void tabTo(WebElement target) {
    for (int stop = 0; stop < STOPS && !focused().equals(target); stop++) {
      press(Keys.TAB);
      assertThat(focused().getCssValue("outline-style")).isNotEqualTo("none");
    }
    assertThat(focused()).isEqualTo(target);
  }

  private WebElement focused() {
    return driver.switchTo().activeElement();
  }

  private void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }
}
