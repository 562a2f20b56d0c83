package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Arrival;
import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Traffic;
import dev.latchkey.testkit.browser.Browser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long the answer to a preflight is remembered, by the {@code OPTIONS} that reach the server.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-cache">Fetch, CORS-preflight
 *     cache</a>
 */
@ExtendWith(Shown.Extension.class)
class PreflightCacheTest {

  private static final Page APP = Page.of("https://app.bank.example");
  private static final Page BANK = Page.of("https://bank.example");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Shown shown;
  private final String id;

  PreflightCacheTest(Shown shown) {
    this.shown = shown;
    id = shown.newId();
  }

  private long preflights() {
    return Traffic.read().of(id).stream().filter(Arrival::isPreflight).count();
  }

  private Asked put(String path) {
    return Asked.fetch("PUT", Shown.url("remembered/" + path, id));
  }

  private void perform(Page page, Asked request) {
    assertThat(shown.lab().perform(page, request).status()).isEqualTo(200);
  }

  @Test
  void one_that_is_remembered_is_asked_once() {
    perform(APP, put("long"));
    perform(APP, put("long"));
    assertThat(preflights()).isEqualTo(1);
  }

  /** Latchkey's answer lists the verbs and headers of the path, not just those that were asked. */
  @Test
  void it_serves_the_other_verbs_and_headers_of_the_path() {
    perform(APP, put("long"));
    perform(APP, Asked.fetch("DELETE", Shown.url("remembered/long", id)));
    perform(APP, put("long").with(Map.of("X-One", "1")));
    perform(APP, put("long").with(Map.of("X-Two", "2")));
    assertThat(preflights()).isEqualTo(1);
  }

  @Test
  void it_serves_no_other_origin() {
    perform(APP, put("long"));
    perform(BANK, put("long"));
    assertThat(preflights()).isEqualTo(2);
  }

  @Test
  void one_with_credentials_and_one_without_are_two() {
    perform(APP, put("shared"));
    perform(APP, put("shared").credentials("include"));
    perform(APP, put("shared"));
    assertThat(preflights()).isEqualTo(2);
  }

  @Test
  void minus_one_forbids_remembering() {
    perform(APP, put("never"));
    perform(APP, put("never"));
    assertThat(preflights()).isEqualTo(2);
  }

  @Test
  void a_second_is_a_second() {
    assertThat(forgottenAfter("second")).isBetween(Duration.ofSeconds(1), PATIENCE);
  }

  /** Without a header it is five seconds, in the standard and in Chromium. */
  @Test
  void what_says_nothing_is_remembered_for_five_seconds() {
    assertThat(forgottenAfter("unsaid")).isBetween(Duration.ofSeconds(5), PATIENCE);
  }

  /** From before the first request to after the one that asked anew: it was not shorter. */
  private Duration forgottenAfter(String path) {
    Instant start = Instant.now();
    while (preflights() < 2 && Duration.between(start, Instant.now()).compareTo(PATIENCE) < 0) {
      perform(APP, put(path));
    }
    assertThat(preflights()).isEqualTo(2);
    return Duration.between(start, Instant.now());
  }

  /** Nobody waits for two hours: the model has a clock that can be set. */
  @Test
  void the_model_remembers_as_long() {
    assertThat(rememberedByModel("never", 0, 1)).containsExactly(2, 2);
    assertThat(rememberedByModel("second", 0, 2)).containsExactly(1, 2);
    assertThat(rememberedByModel("unsaid", 4, 6)).containsExactly(1, 2);
    assertThat(rememberedByModel("long", 599, 601)).containsExactly(1, 2);
    assertThat(rememberedByModel("day", 7199, 7201)).containsExactly(1, 2);
  }

  /** How often it has asked, after so many seconds. */
  private List<Integer> rememberedByModel(String path, int... seconds) {
    return java.util.Arrays.stream(seconds)
        .mapToObj(
            later -> {
              var now = new AtomicReference<>(Instant.EPOCH);
              Browser model = shown.model().timedBy(now::get);
              String url = Shown.url("remembered/" + path, shown.newId());
              int first = options(model, url);
              now.set(Instant.EPOCH.plusSeconds(later));
              return first + options(model, url);
            })
        .toList();
  }

  private static int options(Browser model, String url) {
    return (int)
        model.from(APP.origin()).fetch("PUT", url).assertReadable().exchanges().stream()
            .filter(exchange -> exchange.preflight())
            .count();
  }

  @Test
  void the_model_has_one_for_each_origin_and_each_mode_of_credentials_too() {
    Browser model = shown.model();
    String url = Shown.url("remembered/shared", id);
    assertThat(options(model, url)).isEqualTo(1);
    assertThat(options(model, url)).isZero();
    model.from(APP.origin()).withCookies().fetch("PUT", url).assertReadable();
    assertThat(preflights()).isEqualTo(2);
    model.from("https://other.bank.example").fetch("PUT", url).assertNeverSent();
    assertThat(preflights()).isEqualTo(3);
  }
}
