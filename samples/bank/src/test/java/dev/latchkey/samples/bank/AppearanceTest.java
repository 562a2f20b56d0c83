package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.chromium.Chromium;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Everybody can use the pages, before the story and after it was played. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppearanceTest {

  private static final List<Appearance> APPEARANCES =
      Stream.of("light", "dark")
          .flatMap(scheme -> Stream.of(320, 1280).map(width -> new Appearance(scheme, width)))
          .toList();

  private static final List<Appearance> OPPOSITES =
      List.of(new Appearance("light", 320), new Appearance("dark", 1280));

  /** The pages, with the steps to play on each. */
  private enum Page {
    BANK("log-in", "accounts", "step-6", "journal"),
    FRONT_END("read", "step-2"),
    EVIL_COUPONS("step-1", "step-3", "step-4", "step-5");

    private final List<String> steps;

    Page(String... steps) {
      this.steps = List.of(steps);
    }

    String at(RunningStory story) {
      return switch (this) {
        case BANK -> story.origins().bank();
        case FRONT_END -> story.origins().frontEnd();
        case EVIL_COUPONS -> story.origins().coupons();
      };
    }
  }

  private RunningStory story;
  private Chromium chromium;
  private ChromeDriver driver;
  private Accessibility accessibility;
  private Visitor visitor;

  @BeforeAll
  void start() throws IOException {
    story = RunningStory.onThisMachine();
    chromium = Chromium.startWithThirdPartyCookies();
    driver = chromium.driver();
    accessibility = new Accessibility(driver);
    visitor = new Visitor(driver);
    visitor.logIn(story.origins().bank());
  }

  @AfterAll
  void stop() {
    chromium.close();
    story.close();
  }

  @ParameterizedTest
  @EnumSource
  void is_accessible_and_fits_before_anything_is_played(Page page) throws IOException {
    visitor.open(page.at(story));
    assertUsable(page.name().toLowerCase(Locale.ROOT) + "-before", OPPOSITES);
  }

  @ParameterizedTest
  @EnumSource
  void is_accessible_and_fits_when_all_is_played(Page page) throws IOException {
    visitor.open(page.at(story));
    page.steps.forEach(visitor::play);
    assertUsable(page.name().toLowerCase(Locale.ROOT) + "-after", APPEARANCES);
  }

  /** The browser tells of what the page's own policy kept it from; CORS is there to be told of. */
  @Test
  void needs_nothing_that_its_content_security_policy_forbids() {
    driver.manage().logs().get(LogType.BROWSER);
    for (Page page : Page.values()) {
      visitor.open(page.at(story));
      page.steps.forEach(visitor::play);
    }
    assertThat(driver.manage().logs().get(LogType.BROWSER))
        .extracting(LogEntry::getMessage)
        .anyMatch(message -> message.contains("blocked by CORS policy"))
        .noneMatch(message -> message.contains("Content Security Policy"));
  }

  @Test
  void is_accessible_and_fits_when_the_attacks_have_succeeded() throws IOException {
    visitor.open(story.origins().neighbour());
    for (String step : List.of("step-3", "step-4", "step-5")) {
      visitor.protect(step, false);
      assertThat(visitor.play(step).outcome()).isEqualTo("bad");
    }
    assertUsable("neighbour-attacked", APPEARANCES);
  }

  /** The check sees the page: it has judged contrast, names and order, and would have said so. */
  @Test
  void the_check_finds_what_is_wrong() throws IOException {
    visitor.open(story.origins().bank());
    assertThat(accessibility.kept())
        .contains("color-contrast", "button-name", "heading-order", "landmark-one-main");
    driver.executeScript("document.querySelector('#log-in button').textContent = ''");
    assertThat(accessibility.violations()).hasSize(1).first().asString().startsWith("button-name:");
  }

  @ParameterizedTest
  @EnumSource
  void the_numbers_of_the_steps_stand_in_circles(Page page) {
    visitor.open(page.at(story));
    new Appearance("light", 320).applyTo(driver);
    assertThat(driver.findElements(By.className("number")))
        .isNotEmpty()
        .extracting(WebElement::getSize)
        .allSatisfy(size -> assertThat(size.width).isEqualTo(size.height));
  }

  /** Where a visitor's colours are forced on a page no background is painted, nor the switch. */
  @Test
  void a_switch_is_the_browsers_own_box_where_colours_are_forced() {
    visitor.open(story.origins().coupons());
    WebElement protection = visitor.in("step-4", "input[name=protection]");
    assertThat(protection.getCssValue("appearance")).isEqualTo("none");
    force("active");
    try {
      assertThat(protection.getCssValue("appearance")).isEqualTo("auto");
    } finally {
      force("none");
    }
  }

  private void force(String colours) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "forced-colors", "value", colours))));
  }

  private void assertUsable(String name, List<Appearance> appearances) throws IOException {
    for (Appearance appearance : appearances) {
      appearance.applyTo(driver);
      appearance.picture(driver, name);
      assertThat(Appearance.overflow(driver)).as("pixels too wide, %s", appearance).isZero();
      assertThat(accessibility.violations()).as("violations, %s", appearance).isEmpty();
    }
  }
}
