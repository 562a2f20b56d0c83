package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.compatibility.browser.lab.Traffic;
import dev.latchkey.testkit.browser.Browser;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Modes of credentials: which cookies are sent, which are kept, and who reads. The resource sets a
 * cookie named {@code met}.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-request-credentials-mode">Fetch, credentials
 *     mode</a>
 */
@ExtendWith(Shown.Extension.class)
class CredentialsTest {

  private static final Page OWN = Page.of(Shown.APPLICATION);

  private final Shown shown;
  private final String id;

  CredentialsTest(Shown shown) {
    this.shown = shown;
    id = shown.newId();
  }

  @BeforeEach
  void log_in() {
    shown.lab().freshCookies(Shown.APPLICATION);
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.bank.example, omit, '', false, true",
    "https://api.bank.example, same-origin, lax none strict unset, true, true",
    "https://api.bank.example, include, lax none strict unset, true, true",
    "https://app.bank.example, omit, '', false, true",
    "https://app.bank.example, same-origin, '', false, true",
    "https://app.bank.example, include, lax none strict unset, true, true",
    "https://partner.example, include, none, true, true",
    "https://partner.example, omit, '', false, true",
    "https://evil.example, omit, '', false, false",
    "https://evil.example, include, none, true, false"
  })
  void cookies_are_sent_and_kept_by_the_mode(
      String origin, String mode, String sent, boolean kept, boolean reads) {
    Asked asked = Asked.fetch("GET", Shown.url("notes", id)).credentials(mode);
    Story story = shown.story(Page.of(origin), asked, id);
    assertThat(story.sent().cookies()).isEqualTo(sent);
    assertThat(story.read() != null).isEqualTo(reads);
    assertThat(ownCookies().contains("met")).isEqualTo(kept);
    Browser model = shown.modelWithCookies();
    String modelId = shown.newId();
    var outcome = inMode(model, origin, mode).fetch("GET", Shown.url("notes", modelId));
    assertThat(Story.of(Traffic.read(), modelId, Story.Reading.of(outcome))).isEqualTo(story);
    assertThat(ownCookies(model).contains("met")).isEqualTo(kept);
  }

  private static dev.latchkey.testkit.browser.Page inMode(
      Browser model, String origin, String mode) {
    var page = model.from(origin);
    return switch (mode) {
      case "omit" -> page.withoutCookies();
      case "include" -> page.withCookies();
      default -> page;
    };
  }

  /** What the application's own page sends. */
  private String ownCookies() {
    String later = shown.newId();
    shown.lab().perform(OWN, Asked.fetch("GET", Shown.url("open", later)));
    return Shown.evidence(later).get("cookies");
  }

  private String ownCookies(Browser model) {
    String later = shown.newId();
    model.from(OWN.origin()).fetch("GET", Shown.url("open", later));
    return Shown.evidence(later).get("cookies");
  }

  /** Anybody may read, but not in the name of a user. */
  @Test
  void any_origin_is_none_with_credentials() {
    Page partner = Page.of("https://partner.example");
    Asked asked = Asked.fetch("GET", Shown.url("open", id)).credentials("include");
    Story story = shown.story(partner, asked, id);
    assertThat(story.ran()).isTrue();
    assertThat(story.read()).isNull();
    shown
        .modelWithCookies()
        .from(partner.origin())
        .withCookies()
        .fetch("GET", Shown.url("open", shown.newId()))
        .assertWithheld();
  }

  /** Preflights carry none, whatever the mode. */
  @Test
  void a_preflight_has_no_cookies() {
    String app = "https://app.bank.example";
    Asked asked = Asked.fetch("PUT", Shown.url("notes", id)).credentials("include");
    shown.lab().perform(Page.of(app), asked);
    String modelId = shown.newId();
    shown.modelWithCookies().from(app).withCookies().fetch("PUT", Shown.url("notes", modelId));
    for (String each : List.of(id, modelId)) {
      var arrivals = Traffic.read().of(each);
      assertThat(arrivals).hasSize(2);
      assertThat(arrivals.get(0).isPreflight()).isTrue();
      assertThat(arrivals.get(0).cookies()).isEmpty();
      assertThat(arrivals.get(1).cookies()).isNotEmpty();
    }
  }
}
