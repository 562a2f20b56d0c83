package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Seen;
import dev.latchkey.compatibility.browser.lab.Traffic;
import dev.latchkey.testkit.browser.Outcome;
import dev.latchkey.testkit.browser.Verdict;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The mode {@code no-cors}: what forms can send, without a page that shows it.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-request-mode">Fetch, mode</a>
 */
@ExtendWith(Shown.Extension.class)
class NoCorsTest {

  private static final Page EVIL = Page.of("https://evil.example");

  private final Shown shown;
  private final String id;
  private final String modelId;

  NoCorsTest(Shown shown) {
    this.shown = shown;
    id = shown.newId();
    modelId = shown.newId();
  }

  @BeforeEach
  void log_in() {
    shown.lab().freshCookies(Shown.APPLICATION);
  }

  private Asked asked(String method, String path) {
    return Asked.fetch(method, Shown.url(path, id)).mode("no-cors").credentials("include");
  }

  private dev.latchkey.testkit.browser.Page page() {
    return shown.modelWithCookies().from(EVIL.origin()).noCors().withCookies();
  }

  @Test
  void a_response_is_opaque_and_the_resource_has_run() {
    Seen seen = shown.lab().perform(EVIL, asked("GET", "notes"));
    assertThat(seen.type()).isEqualTo("opaque");
    assertThat(seen.status()).isZero();
    assertThat(Traffic.read().hasRun(id)).isTrue();
    page().fetch("GET", Shown.url("notes", modelId)).assertWithheld();
    assertThat(Shown.evidence(modelId)).isEqualTo(Shown.evidence(id));
  }

  @Test
  void a_write_of_another_site_arrives_with_cookies_and_is_refused() {
    shown.lab().perform(EVIL, asked("POST", "notes").body("text", "a"));
    assertThat(Shown.evidence(id)).containsEntry("cookies", "none");
    assertThat(Traffic.read().hasRun(id)).isFalse();
    page()
        .body("text/plain;charset=UTF-8", "a")
        .fetch("POST", Shown.url("notes", modelId))
        .assertRefused();
    assertThat(Shown.evidence(modelId)).isEqualTo(Shown.evidence(id));
  }

  /** Headers that need a preflight are left out without a word, the type of a body too. */
  @Test
  void headers_that_need_asking_are_not_sent() {
    Map<String, String> headers =
        Map.of("Content-Type", "application/json", "X-CSRF-Token", "1", "Accept-Language", "de");
    shown.lab().perform(EVIL, asked("POST", "notes/json").body("bytes", "{}").with(headers));
    var arrival = shown.lab().await(id, 1).get(0);
    assertThat(arrival.header("X-CSRF-Token")).isNull();
    assertThat(arrival.header("Content-Type")).isNull();
    assertThat(arrival.header("Accept-Language")).isEqualTo("de");
    Outcome outcome =
        page()
            .bodyWithoutType("{}")
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", "1")
            .header("Accept-Language", "de")
            .fetch("POST", Shown.url("notes/json", modelId));
    assertThat(outcome.verdict().name()).isEqualTo("REFUSED");
    assertThat(Shown.evidence(modelId)).isEqualTo(arrival.evidence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
  void other_methods_are_not_sent(String method) {
    Seen seen = shown.lab().perform(EVIL, asked(method, "notes"));
    assertThat(seen.error()).contains("TypeError");
    assertThat(Traffic.read().of(id)).isEmpty();
    Outcome outcome = page().fetch(method, Shown.url("notes", modelId));
    assertThat(outcome.verdict()).isEqualTo(Verdict.NEVER_SENT);
    assertThat(Traffic.read().of(modelId)).isEmpty();
  }
}
