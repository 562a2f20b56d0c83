package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Page.Place;
import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.compatibility.browser.lab.Traffic;
import dev.latchkey.testkit.browser.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Frames whose origin is opaque, in pages of a foreign site, of a trusted one, and of the
 * application's own. All of them are {@code null} and cross-site, and none is trusted.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/browsers.html#concept-origin-opaque">HTML,
 *     opaque origin</a>
 */
@ExtendWith(Shown.Extension.class)
class NullOriginTest {

  private final Shown shown;
  private final String id;
  private final String modelId;

  NullOriginTest(Shown shown) {
    this.shown = shown;
    id = shown.newId();
    modelId = shown.newId();
  }

  @BeforeEach
  void log_in() {
    shown.lab().freshCookies(Shown.APPLICATION);
  }

  @ParameterizedTest
  @CsvSource({
    "SANDBOXED_FRAME, https://api.bank.example, GET, notes, true, false",
    "SANDBOXED_FRAME, https://api.bank.example, POST, notes, false, false",
    "SANDBOXED_FRAME, https://app.bank.example, GET, notes, true, false",
    "SANDBOXED_FRAME, https://app.bank.example, POST, notes, false, false",
    "SANDBOXED_FRAME, https://evil.example, GET, open, true, true",
    "DATA_FRAME, https://api.bank.example, POST, notes, false, false",
    "DATA_FRAME, https://app.bank.example, POST, notes, false, false",
    "DATA_FRAME, https://evil.example, POST, notes, false, false",
    "DATA_FRAME, https://evil.example, GET, open, true, true"
  })
  void null_reads_what_anybody_may_and_writes_nothing(
      Place place, String origin, String method, String path, boolean runs, boolean reads) {
    String credentials = reads ? "omit" : "include";
    Page page = new Page(place, origin);
    Asked asked = Asked.fetch(method, Shown.url(path, id)).credentials(credentials);
    Story story = shown.story(page, asked, id);
    assertThat(Shown.evidence(id))
        .containsEntry("origin", "null")
        .containsEntry("sec-fetch-site", "cross-site");
    assertThat(story.ran()).isEqualTo(runs);
    assertThat(story.read() != null).isEqualTo(reads);
    var sandboxed = shown.modelWithCookies().from(origin).sandboxed();
    Outcome outcome =
        (reads ? sandboxed.withoutCookies() : sandboxed.withCookies())
            .fetch(method, Shown.url(path, modelId));
    assertThat(Story.of(Traffic.read(), modelId, Story.Reading.of(outcome))).isEqualTo(story);
  }
}
