package dev.latchkey.testkit.browser;

import static dev.latchkey.testkit.browser.SafelistedHeaders.isSafelisted;
import static dev.latchkey.testkit.browser.SafelistedHeaders.unsafeNames;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafelistedHeadersTest {

  @ParameterizedTest
  @CsvSource({
    "Accept, */*, true",
    "ACCEPT, application/json;q=0.9, true",
    "Accept, a\tb, true",
    "Accept, \u00e4, true",
    "Accept, 'a(b', false",
    "Accept, 'a\u0001b', false",
    "Accept, 'a\u007fb', false",
    "Accept-Language, 'de, en;q=0.9', true",
    "Accept-Language, de_DE, false",
    "Accept-Language, \u00e4, false",
    "Content-Language, de, true",
    "Content-Language, 'de\t', false",
    "Content-Type, text/plain, true",
    "Content-Type, TEXT/PLAIN;charset=UTF-8, true",
    "Content-Type, multipart/form-data;boundary=x, true",
    "Content-Type, application/x-www-form-urlencoded, true",
    "Content-Type, text/plain;application/json, true",
    "Content-Type, application/json, false",
    "Content-Type, application/json;text/plain, false",
    "Content-Type, 'text/plain,application/json', false",
    "Content-Type, 'multipart/form-data;boundary=\"x\"', false",
    "Content-Type, '', false",
    "Range, bytes=0-, true",
    "Range, bytes=0-0, true",
    "Range, bytes=2-1, false",
    "Range, bytes=-1, false",
    "Range, 'bytes=0-1,3-4', false",
    "Range, 'bytes= 0-1', false",
    "Authorization, x, false",
    "X-Requested-With, x, false",
    "If-None-Match, x, false"
  })
  void names_and_values(String name, String value, boolean safelisted) {
    assertThat(isSafelisted(name, value)).isEqualTo(safelisted);
  }

  /** As Chromium 156 was seen to do it. */
  @ParameterizedTest
  @CsvSource({
    "DPR, 1, true",
    "dpr, 2.0, true",
    "DPR, 01, true",
    "DPR, 1., false",
    "DPR, .5, false",
    "DPR, -1, false",
    "DPR, +1, false",
    "DPR, 1e3, false",
    "DPR, 1.1.1, false",
    "DPR, '1, 2', false",
    "DPR, '', false",
    "DPR, x, false",
    "Device-Memory, 0.5, true",
    "Device-Memory, x, false",
    "Downlink, 0.5, true",
    "Downlink, 4g, false",
    "ECT, slow-2g, true",
    "ECT, 2g, true",
    "ECT, 3g, true",
    "ECT, 4g, true",
    "ECT, 4G, false",
    "ECT, 5g, false",
    "ECT, 1, false",
    "RTT, 100, true",
    "RTT, 0.5, false",
    "Save-Data, on, true",
    "save-data, ON, true",
    "Save-Data, off, false",
    "Save-Data, 1, false",
    "Viewport-Width, 1, true",
    "Viewport-Width, 2.0, false",
    "Width, 1, true",
    "Width, 2.0, false",
    "Intervention, '<https://a/>; level=\"warning\"', true",
    "Intervention, '', true",
    "Viewport-Height, 1, false",
    "Content-DPR, 1, false"
  })
  void chromium_adds_client_hints(String name, String value, boolean safelisted) {
    assertThat(isSafelisted(name, value)).isEqualTo(safelisted);
  }

  @Test
  void chromium_counts_their_bytes_too() {
    assertThat(isSafelisted("DPR", "1".repeat(128))).isTrue();
    assertThat(isSafelisted("DPR", "1".repeat(129))).isFalse();
    assertThat(isSafelisted("Intervention", "a".repeat(129))).isFalse();
    HeaderList eight = HeaderList.EMPTY;
    for (String name :
        "DPR Downlink RTT Device-Memory Viewport-Width Width Accept Accept-Language".split(" ")) {
      eight = eight.with(name, "1".repeat(128));
    }
    assertThat(unsafeNames(eight)).isEmpty();
    assertThat(unsafeNames(eight.with("Save-Data", "on")))
        .hasSize(9)
        .contains("save-data", "dpr", "accept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "(", ")", ":", "<", ">", "?", "@", "[", "\\", "]", "{", "}"})
  void unsafe_bytes(String mark) {
    assertThat(isSafelisted("Accept", "a" + mark)).isFalse();
    assertThat(isSafelisted("Content-Type", "text/plain;a=" + mark)).isFalse();
  }

  @Test
  void a_value_has_at_most_128_bytes() {
    assertThat(isSafelisted("Accept", "a".repeat(128))).isTrue();
    assertThat(isSafelisted("Accept", "a".repeat(129))).isFalse();
    String type = "text/plain;a=";
    assertThat(isSafelisted("Content-Type", type + "b".repeat(128 - type.length()))).isTrue();
    assertThat(isSafelisted("Content-Type", type + "b".repeat(129 - type.length()))).isFalse();
  }

  @Test
  void all_values_have_at_most_1024_bytes() {
    HeaderList eight = HeaderList.EMPTY;
    for (int at = 0; at < 8; at++) {
      eight = eight.with("Accept", "a".repeat(128));
    }
    assertThat(unsafeNames(eight)).isEmpty();
    assertThat(unsafeNames(eight.with("Content-Language", "d")))
        .containsExactly("accept", "content-language");
  }

  @Test
  void names_are_sorted_in_lower_case_and_once() {
    assertThat(
            unsafeNames(
                Requests.headers("X-B: 1", "x-a: 1", "X-b: 2", "Accept: x", "Authorization: y")))
        .containsExactly("authorization", "x-a", "x-b");
  }
}
