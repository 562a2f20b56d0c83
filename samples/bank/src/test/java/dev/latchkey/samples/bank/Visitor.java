package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Plays the story as somebody before a browser does, and reads what the page says. */
final class Visitor {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String FAILED = "failed";

  private final ChromeDriver driver;

  Visitor(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens a page, and waits for its script. */
  void open(String origin) {
    driver.get(origin + "/");
    until("body[data-ready]");
  }

  /** Opens a page unless it is open already. */
  void stayAt(String origin) {
    if (!driver.getCurrentUrl().equals(origin + "/")) {
      open(origin);
    }
  }

  Shown logIn(String bank) {
    open(bank);
    return play("log-in");
  }

  void choose(String step, String field, String value) {
    driver.executeScript(
        "document.querySelector('#' + arguments[0] + ' form')[arguments[1]].value = arguments[2]",
        step,
        field,
        value);
  }

  void protect(String step, boolean on) {
    driver.executeScript(
        "document.querySelector('#' + arguments[0] + ' form').protection.checked = arguments[1]",
        step,
        on);
  }

  /** Forgets all cookies of the bank. */
  void forget(String bank) {
    open(bank);
    driver.manage().deleteAllCookies();
  }

  /** Presses a step's button, and waits for what comes of it, which must not be a failure. */
  Shown play(String step) {
    in(step, "button[type=submit]").click();
    return shown(step);
  }

  /** Does something that plays a step once more. */
  Shown again(String step, Runnable action) {
    driver.executeScript(
        "delete document.querySelector('#' + arguments[0] + ' .result').dataset.outcome", step);
    action.run();
    return shown(step);
  }

  /** Presses a button that plays no step of its own. */
  void press(String id) {
    driver.findElement(By.id(id)).click();
  }

  /** What a step shows, once it does, which must not be a failure. */
  Shown shown(String step) {
    Shown shown = settled(step);
    assertThat(shown.outcome()).as(shown.text()).isNotEqualTo(FAILED);
    return shown;
  }

  /** What a step shows that fails. */
  Shown failed(String step) {
    Shown shown = settled(step);
    assertThat(shown.outcome()).as(shown.text()).isEqualTo(FAILED);
    return shown;
  }

  private Shown settled(String step) {
    WebElement result = until("#" + step + " .result[data-outcome]");
    return new Shown(result.getDomAttribute("data-outcome"), result.getText());
  }

  WebElement in(String step, String selector) {
    return driver.findElement(By.cssSelector("#" + step + " " + selector));
  }

  private WebElement until(String selector) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
        .until(page -> page.findElement(By.cssSelector(selector)));
  }

  /**
   * What the page says of a step.
   *
   * @param outcome good, bad, plain or failed
   * @param text all of it
   */
  record Shown(String outcome, String text) {

    /** The part under a heading. */
    String part(String heading) {
      int start = text.indexOf(heading) + heading.length();
      return text.substring(start).split("\n(What the server saw|The line of code that)", 2)[0];
    }

    String browser() {
      return part("What the browser did");
    }

    String code() {
      return part("The line of code that decided it");
    }
  }
}
