package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Arrival;
import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Seen;
import dev.latchkey.compatibility.browser.lab.Traffic;
import dev.latchkey.testkit.browser.Browser;
import dev.latchkey.testkit.browser.Outcome;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Requests that are led elsewhere, with what they say when they get there.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-redirect-fetch">Fetch, HTTP-redirect fetch</a>
 */
@ExtendWith(Shown.Extension.class)
class RedirectTest {

  private static final String APP = "https://app.bank.example";
  private static final String EVIL = "https://evil.example";

  private final Shown shown;
  private final String id;
  private final String modelId;

  RedirectTest(Shown shown) {
    this.shown = shown;
    id = shown.newId();
    modelId = shown.newId();
  }

  @BeforeEach
  void log_in() {
    shown.lab().freshCookies(Shown.APPLICATION);
  }

  /** From the application to another of its resources. */
  private static String within(int status, String path, String id) {
    String to = URLEncoder.encode(Shown.url(path, id + "-end"), StandardCharsets.UTF_8);
    return Shown.url("redirect?status=" + status + "&to=" + to, id);
  }

  /** From a foreign server to the application. */
  private static String from(String origin, String path, String id) {
    return origin + "/redirect?" + Shown.url(path, id + "-end");
  }

  private Browser model() {
    return Shown.withCookies(shown.model().alsoServing(EVIL, shown.lab().pages()));
  }

  private void assertSame(String of, Seen seen, Outcome outcome) {
    Traffic traffic = Traffic.read();
    assertThat(evidence(traffic, modelId + of)).isEqualTo(evidence(traffic, id + of));
    assertThat(outcome.readable()).isEqualTo(seen.isReadable());
  }

  private static List<Map<String, String>> evidence(Traffic traffic, String id) {
    return traffic.of(id).stream().map(Arrival::evidence).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "301, GET, GET", "302, GET, GET", "303, GET, GET", "307, GET, GET", "308, GET, GET",
    "301, POST, GET", "302, POST, GET", "303, POST, GET", "307, POST, POST", "308, POST, POST",
    "301, PUT, PUT", "302, PUT, PUT", "303, PUT, GET", "307, PUT, PUT", "308, PUT, PUT"
  })
  void methods_on_the_way(int status, String method, String then) {
    Asked asked = Asked.fetch(method, within(status, "notes", id)).credentials("include");
    boolean hasBody = !method.equals("GET");
    if (hasBody) {
      asked = asked.body("text", "a").with(Map.of("Content-Type", "application/json"));
    }
    Seen seen = shown.lab().perform(Page.of(APP), asked);
    var page = model().from(APP).withCookies();
    Outcome outcome =
        (hasBody ? page.body("application/json", "a") : page)
            .fetch(method, within(status, "notes", modelId));
    Traffic traffic = Traffic.read();
    assertThat(traffic.requests(id + "-end")).extracting(Arrival::method).containsExactly(then);
    assertSame("", seen, outcome);
    assertSame("-end", seen, outcome);
  }

  /** A script may say that it does not want to be led; the resource has run by then. */
  @ParameterizedTest
  @CsvSource({"manual, opaqueredirect", "error, "})
  void a_script_that_follows_nowhere(String mode, String type) {
    Seen seen =
        shown
            .lab()
            .perform(Page.of(APP), Asked.fetch("GET", within(302, "notes", id)).redirect(mode));
    assertThat(seen.type()).isEqualTo(type);
    assertThat(seen.isReadable()).isFalse();
    assertThat(Traffic.read().hasRun(id)).isTrue();
    assertThat(Traffic.read().of(id + "-end")).isEmpty();
  }

  /** Who was led through a foreign origin has none of its own any more. */
  @Test
  void a_redirect_of_another_origin_takes_the_origin_away() {
    Seen seen =
        shown
            .lab()
            .perform(
                Page.of(APP), Asked.fetch("GET", from(EVIL, "notes", id)).credentials("include"));
    Outcome outcome = model().from(APP).withCookies().fetch("GET", from(EVIL, "notes", modelId));
    Map<String, String> said = Shown.evidence(id + "-end");
    assertThat(said).containsEntry("origin", "null").containsEntry("sec-fetch-site", "cross-site");
    assertThat(seen.isReadable()).isFalse();
    assertSame("-end", seen, outcome);
  }

  /** A page of the application itself is told apart from one that was led through elsewhere. */
  @Test
  void an_own_page_that_was_led_through_elsewhere_is_cross_site() {
    Seen seen =
        shown
            .lab()
            .perform(
                Page.of(Shown.APPLICATION),
                Asked.fetch("POST", from(EVIL, "notes", id)).credentials("include"));
    Outcome outcome =
        model().from(Shown.APPLICATION).withCookies().fetch("POST", from(EVIL, "notes", modelId));
    assertThat(Shown.evidence(id + "-end"))
        .containsEntry("origin", "null")
        .containsEntry("sec-fetch-site", "cross-site");
    assertThat(Traffic.read().hasRun(id + "-end")).isFalse();
    assertSame("-end", seen, outcome);
  }

  @ParameterizedTest
  @CsvSource({"LINK", "IMAGE"})
  void what_an_own_page_loads_through_elsewhere_is_cross_site_too(Act act) {
    act.inChromium(shown.lab(), Shown.APPLICATION, from(EVIL, "open", id));
    Map<String, String> chromium = shown.lab().await(id + "-end", 1).get(0).evidence();
    assertThat(chromium).containsEntry("sec-fetch-site", "cross-site");
    act.inModel(model(), Shown.APPLICATION, from(EVIL, "open", modelId));
    assertThat(Shown.evidence(modelId + "-end")).isEqualTo(chromium);
  }

  /** A form of the application's own, answered 307 by a foreign server, is a foreign form. */
  @Test
  void a_form_that_was_led_through_elsewhere_is_refused() {
    Act.FORM.inChromium(shown.lab(), Shown.APPLICATION, from(EVIL, "notes", id));
    Map<String, String> chromium = shown.lab().await(id + "-end", 1).get(0).evidence();
    assertThat(chromium).containsEntry("sec-fetch-site", "cross-site");
    Act.FORM.inModel(model(), Shown.APPLICATION, from(EVIL, "notes", modelId));
    assertThat(Shown.evidence(modelId + "-end")).isEqualTo(chromium);
    // The journal has the request before its resource could run.
    shown.lab().awaitDocument();
    assertThat(Traffic.read().hasRun(id + "-end")).isFalse();
    assertThat(Traffic.read().hasRun(modelId + "-end")).isFalse();
  }
}
