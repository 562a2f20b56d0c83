package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** File API, Blob constructor; Chromium 156 was seen to do the same. */
class BlobTypeTest {

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json",
    "Text/Plain;A=B, text/plain;a=b",
    "' text/plain', text/plain",
    "'application/json;x= ~', 'application/json;x= ~'",
    "'', ''"
  })
  void is_in_lower_case(String given, String type) {
    assertThat(BlobType.of(given)).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json\u00e9",
        "text/html;a=\u0001",
        "application/json\t",
        "application/json\n",
        "application/json;x=\u007f",
        "application/json\u0080",
        "\u0442"
      })
  void is_none_with_a_character_that_is_not_visible_ascii(String given) {
    assertThat(BlobType.of(given)).isEmpty();
  }
}
