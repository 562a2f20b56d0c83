package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.chromium.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The lines that pages quote are those of the source, where the pages say that they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotedSourceTest {

  private static final Path PACKAGE = Path.of("src/main/java/dev/latchkey/samples/bank");

  private RunningStory story;
  private Chromium chromium;
  private Visitor visitor;

  @BeforeAll
  void start() throws IOException {
    story = RunningStory.onThisMachine();
    chromium = Chromium.startWithThirdPartyCookies();
    visitor = new Visitor(chromium.driver());
    visitor.logIn(story.origins().bank());
  }

  @AfterAll
  void stop() {
    chromium.close();
    story.close();
  }

  @Test
  void on_the_page_of_the_bank() throws IOException {
    visitor.open(story.origins().bank());
    visitor.play("log-in");
    visitor.play("accounts");
    assertQuoted("sessionCookie = @SessionCookie(", "cookie(NONE, session)", "@CsrfProtected");
  }

  @Test
  void on_the_page_of_the_front_end() throws IOException {
    visitor.open(story.origins().frontEnd());
    visitor.play("step-2");
    assertQuoted("@CrossOriginPolicy(origins = ", "public Account rename(");
  }

  @Test
  void on_the_page_of_evil_coupons() throws IOException {
    visitor.open(story.origins().coupons());
    List.of("step-1", "step-3", "step-4").forEach(visitor::play);
    visitor.choose("step-5", "cookie", "session-strict");
    visitor.protect("step-5", false);
    visitor.play("step-5");
    assertQuoted(
        ".header(\"Access-Control-Allow-Origin\", origin)",
        "@CsrfExempt(reason = ",
        "cookie(STRICT, session).sameSite(SameSite.STRICT)");
  }

  private void assertQuoted(String... beginnings) throws IOException {
    List<WebElement> figures = chromium.driver().findElements(By.cssSelector("figure[data-file]"));
    for (WebElement figure : figures) {
      String file = figure.getDomAttribute("data-file");
      int line = Integer.parseInt(figure.getDomAttribute("data-line"));
      List<String> quoted = figure.findElement(By.tagName("code")).getText().lines().toList();
      List<String> source = Files.readAllLines(PACKAGE.resolve(file));
      assertThat(source.subList(line - 1, line - 1 + quoted.size()))
          .extracting(String::strip)
          .containsExactlyElementsOf(quoted.stream().map(String::strip).toList());
      assertThat(figure.getText()).contains(file + ":" + line);
    }
    assertThat(figures)
        .extracting(figure -> figure.findElement(By.tagName("code")).getText())
        .allSatisfy(text -> assertThat(text).isNotBlank());
    for (String beginning : beginnings) {
      assertThat(figures).anyMatch(figure -> figure.getText().contains(beginning));
    }
  }
}
