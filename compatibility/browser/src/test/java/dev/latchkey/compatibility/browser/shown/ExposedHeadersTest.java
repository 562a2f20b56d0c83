package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Seen;
import dev.latchkey.testkit.browser.Outcome;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Response headers that a script of another origin reads.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-filtered-response-cors">Fetch, CORS filtered
 *     response</a>
 */
@ExtendWith(Shown.Extension.class)
class ExposedHeadersTest {

  private final Shown shown;

  ExposedHeadersTest(Shown shown) {
    this.shown = shown;
  }

  @ParameterizedTest
  @CsvSource({
    "https://app.bank.example, notes, include, content-length content-type x-total",
    "https://app.bank.example, notes, omit, content-length content-type x-total",
    "https://evil.example, open, omit, content-length content-type etag x-hidden x-total"
  })
  void the_safelisted_ones_and_those_that_the_policy_exposes(
      String origin, String path, String credentials, String expected) {
    Seen seen =
        shown
            .lab()
            .perform(
                Page.of(origin),
                Asked.fetch("GET", Shown.url(path, shown.newId())).credentials(credentials));
    assertThat(seen.headers().keySet()).containsAll(Set.of(expected.split(" ")));
    assertThat(seen.headers()).doesNotContainKeys("set-cookie");
    if (path.equals("notes")) {
      assertThat(seen.headers().keySet()).containsExactlyInAnyOrder(expected.split(" "));
    }
    var page = shown.model().from(origin);
    Outcome outcome =
        (credentials.equals("include") ? page.withCookies() : page.withoutCookies())
            .fetch("GET", Shown.url(path, shown.newId()));
    assertThat(names(outcome)).isEqualTo(new TreeSet<>(seen.headers().keySet()));
  }

  private static Set<String> names(Outcome outcome) {
    Set<String> names = new TreeSet<>();
    outcome.headers().fields().forEach(field -> names.add(field.name().toLowerCase(Locale.ROOT)));
    return names;
  }

  @Test
  void an_own_page_reads_all_but_cookies() {
    Seen seen =
        shown
            .lab()
            .perform(
                Page.of(Shown.APPLICATION), Asked.fetch("GET", Shown.url("notes", shown.newId())));
    assertThat(seen.headers()).containsKeys("etag", "x-hidden", "x-total", "vary");
    assertThat(seen.headers()).doesNotContainKey("set-cookie");
    Outcome outcome =
        shown.model().from(Shown.APPLICATION).fetch("GET", Shown.url("notes", shown.newId()));
    assertThat(names(outcome)).isEqualTo(new TreeSet<>(seen.headers().keySet()));
  }
}
