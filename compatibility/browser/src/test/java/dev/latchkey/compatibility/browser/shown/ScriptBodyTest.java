package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.compatibility.browser.lab.Traffic;
import dev.latchkey.testkit.browser.Outcome;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bodies, and the types that browsers give them. A body without a type is the one that others
 * forget: it needs no preflight.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-bodyinit-extract">Fetch, extract a body</a>
 */
@ExtendWith(Shown.Extension.class)
class ScriptBodyTest {

  private static final Page EVIL = Page.of("https://evil.example");
  private static final Page OWN = Page.of(Shown.APPLICATION);

  private final Shown shown;
  private final String id;

  ScriptBodyTest(Shown shown) {
    this.shown = shown;
    id = shown.newId();
  }

  @BeforeEach
  void log_in() {
    shown.lab().freshCookies(Shown.APPLICATION);
  }

  @ParameterizedTest
  @CsvSource({
    "text, text/plain",
    "urlencoded, application/x-www-form-urlencoded",
    "multipart, multipart/form-data",
    "blob, ",
    "bytes, "
  })
  void types_that_browsers_give_need_no_preflight(String body, String type) {
    Asked asked = Asked.fetch("POST", Shown.url("open", id)).body(body, "a=1");
    Story story = shown.story(EVIL, asked, id);
    assertThat(story.asks()).isNull();
    assertThat(story.sent().contentType()).isEqualTo(type);
    var page = shown.model().from(EVIL.origin());
    assertThat(
            modelled(type == null ? page.bodyWithoutType("a=1") : page.body(type, "a=1"), "open"))
        .isEqualTo(story);
  }

  private Story modelled(dev.latchkey.testkit.browser.Page page, String path) {
    String modelId = shown.newId();
    Outcome outcome = page.fetch("POST", Shown.url(path, modelId));
    return Story.of(Traffic.read(), modelId, Story.Reading.of(outcome));
  }

  @ParameterizedTest
  @CsvSource({"application/json, application/json", "text/html, text/html", "TEXT/HTML, text/html"})
  void the_type_of_a_blob_does(String blob, String type) {
    Asked asked = Asked.fetch("POST", Shown.url("open", id)).blob(blob, "a");
    Story story = shown.story(EVIL, asked, id);
    assertThat(story.asks().headers()).isEqualTo("content-type");
    assertThat(story.sent().contentType()).isEqualTo(type);
    String modelId = shown.newId();
    shown.model().from(EVIL.origin()).body(type, "a").fetch("POST", Shown.url("open", modelId));
    assertThat(Shown.evidence(modelId)).isEqualTo(Shown.evidence(id));
  }

  @Test
  void a_blob_without_a_type_does_not_pass_the_gate_of_content_types() {
    Asked asked = Asked.fetch("POST", Shown.url("notes/json", id)).blob(null, "{}");
    Story story = shown.story(OWN, asked, id);
    assertThat(story.ran()).isFalse();
    assertThat(story.read().status()).isEqualTo(403);
    String modelId = shown.newId();
    shown
        .modelWithCookies()
        .from(OWN.origin())
        .bodyWithoutType("{}")
        .fetch("POST", Shown.url("notes/json", modelId))
        .assertRefused();
    assertThat(Shown.evidence(modelId)).isEqualTo(Shown.evidence(id));
  }

  @Test
  void json_passes_it() {
    Asked asked =
        Asked.fetch("POST", Shown.url("notes/json", id))
            .body("text", "{}")
            .with(Map.of("Content-Type", "application/json"));
    Story story = shown.story(OWN, asked, id);
    assertThat(story.ran()).isTrue();
    var page = shown.modelWithCookies().from(OWN.origin()).body("application/json", "{}");
    assertThat(modelled(page, "notes/json")).isEqualTo(story);
  }

  /** The standard has one for every method; Chromium for those that have a body. */
  @Test
  void an_upload_that_is_listened_to_has_a_preflight() {
    Asked asked = Asked.fetch("POST", Shown.url("open", id)).body("text", "a").uploading();
    Story story = shown.story(EVIL, asked, id);
    assertThat(story.asks()).isEqualTo(new Story.Question(EVIL.origin(), "POST", null));
    assertThat(story.ran()).isTrue();
  }
}
