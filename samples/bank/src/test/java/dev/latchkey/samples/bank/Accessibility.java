package dev.latchkey.samples.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What axe finds wrong. Its script comes with its Java library, and is given to a page once: the
 * library would do so each time, in a window of its own, for the sake of frames, and there are
 * none.
 */
final class Accessibility {

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, { resultTypes: ["violations"] }).then(
        (results) => done(results.violations.flatMap((rule) =>
          rule.nodes.map((node) => rule.id + ": " + node.html + " " + node.failureSummary))),
        (failure) => done([String(failure)]));
      """;

  private static final String RULES_TRIED =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document).then((results) => done(results.passes.map((rule) => rule.id)));
      """;

  private final ChromeDriver driver;

  Accessibility(ChromeDriver driver) {
    this.driver = driver;
  }

  /** One line for each place that breaks a rule. */
  List<String> violations() throws IOException {
    bringAxe();
    return lines(driver.executeAsyncScript(RUN));
  }

  /** The rules that had something to judge, and were content. */
  List<String> kept() throws IOException {
    bringAxe();
    return lines(driver.executeAsyncScript(RULES_TRIED));
  }

  private void bringAxe() throws IOException {
    if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in window"))) {
      driver.executeScript(script());
    }
  }

  private static List<String> lines(Object answer) {
    return ((List<?>) answer).stream().map(String::valueOf).toList();
  }

  private static String script() throws IOException {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), UTF_8);
    }
  }
}
