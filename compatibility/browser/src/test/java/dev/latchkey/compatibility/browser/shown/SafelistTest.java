package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Seen;
import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.compatibility.browser.lab.Traffic;
import dev.latchkey.testkit.browser.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Headers that need no preflight, at the limits of their values; Chromium has more of them than the
 * standard.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
 *     CORS-safelisted request-header</a>
 */
@ExtendWith(Shown.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SafelistTest {

  private static final Page APP = Page.of("https://app.bank.example");

  record Case(String name, String value, boolean isSafelisted) {}

  private static final List<Case> CASES =
      Stream.of(
              safe("Accept", "a".repeat(128), "", "application/json;v=1", "caf\u00e9"),
              unsafe("Accept", "a".repeat(129)),
              unsafe("Accept", "a\"", "a(", "a)", "a:", "a<", "a>", "a?", "a@", "a[", "a\\", "a]"),
              unsafe("Accept", "a{", "a}", "a\u007f"),
              safe("Accept-Language", "de", "de, en;q=0.5", "*", "d.e-=", "a".repeat(128)),
              unsafe("Accept-Language", "d_e", "de/", "a".repeat(129)),
              safe("Content-Language", "de", "de, en"),
              unsafe("Content-Language", "d_e", "de!"),
              safe("Content-Type", "text/plain", "TEXT/Plain", "text/plain;charset=utf-8"),
              safe("Content-Type", "application/x-www-form-urlencoded", "multipart/form-data"),
              safe("Content-Type", "text/plain;" + "a".repeat(117)),
              unsafe("Content-Type", "text/plain;" + "a".repeat(118), "text/plain;a=\"b\""),
              unsafe("Content-Type", "application/json", "text/html", "text", "", "text/plain2"),
              safe("Range", "bytes=0-5", "bytes=0-"),
              unsafe("Range", "bytes=-5", "bytes=0-1,2-3", "bytes=5-1", "Bytes=0-5", "x=0-5"),
              // Chromium's own, which the Fetch standard does not have.
              safe("DPR", "1", "2.0", "01"),
              unsafe("DPR", "1.", ".5", "-1", "x"),
              safe("Device-Memory", "0.5"),
              safe("Downlink", "0.5"),
              safe("ECT", "slow-2g", "2g", "3g", "4g"),
              unsafe("ECT", "4G", "1"),
              safe("Intervention", "a\"b"),
              safe("RTT", "100"),
              unsafe("RTT", "0.5"),
              safe("Save-Data", "on", "ON"),
              unsafe("Save-Data", "off"),
              safe("Viewport-Width", "1"),
              unsafe("Viewport-Width", "2.0"),
              safe("Width", "1"),
              unsafe("Width", "2.0"),
              // Chromium drops it, and asks nothing.
              safe("User-Agent", "x"),
              unsafe("X-Any", "1"),
              unsafe("Authorization", "Bearer t"),
              unsafe("If-None-Match", "1"))
          .flatMap(List::stream)
          .toList();

  private static List<Case> safe(String name, String... values) {
    return Stream.of(values).map(value -> new Case(name, value, true)).toList();
  }

  private static List<Case> unsafe(String name, String... values) {
    return Stream.of(values).map(value -> new Case(name, value, false)).toList();
  }

  private record Told(Story chromium, Story model) {}

  private final Map<Case, Told> told = new HashMap<>();

  /** All at once: each has a URL of its own. */
  @BeforeAll
  void perform(Shown shown) {
    List<String> ids = CASES.stream().map(it -> shown.newId()).toList();
    List<Seen> seen =
        shown
            .lab()
            .perform(
                APP, IntStream.range(0, ids.size()).mapToObj(i -> asked(i, ids.get(i))).toList());
    Traffic traffic = Traffic.read();
    for (int i = 0; i < ids.size(); i++) {
      Story chromium = Story.of(traffic, ids.get(i), seen.get(i).reading());
      told.put(CASES.get(i), new Told(chromium, modelled(shown, CASES.get(i))));
    }
  }

  private static Asked asked(int index, String id) {
    Case of = CASES.get(index);
    return Asked.fetch("POST", Shown.url("open", id))
        .with(Map.of(of.name(), of.value()))
        .body("bytes", "a");
  }

  private static Story modelled(Shown shown, Case of) {
    String id = shown.newId();
    Outcome outcome =
        shown
            .model()
            .from(APP.origin())
            .header(of.name(), of.value())
            .bodyWithoutType("a")
            .fetch("POST", Shown.url("open", id));
    return Story.of(Traffic.read(), id, Story.Reading.of(outcome));
  }

  static List<Case> cases() {
    return CASES;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_browser_asks_for_what_is_not_on_the_list_and_for_nothing_else(Case of) {
    Story chromium = told.get(of).chromium();
    String asks = chromium.asks() == null ? null : chromium.asks().headers();
    assertThat(asks).isEqualTo(of.isSafelisted() ? null : of.name().toLowerCase(Locale.ROOT));
    assertThat(chromium.sent()).isNotNull();
    assertThat(told.get(of).model()).isEqualTo(chromium);
  }
}
