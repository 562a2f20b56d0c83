package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MimeTypeTest {

  @ParameterizedTest
  @CsvSource({
    "text/plain, text/plain",
    "TEXT/Plain, text/plain",
    "' text/plain ', text/plain",
    "text/plain;charset=utf-8, text/plain",
    "'text/plain ; x', text/plain",
    "text/plain;;, text/plain",
    "text/plain;charset, text/plain",
    "'text/plain;a=\"', text/plain",
    "application/problem+json, application/problem+json"
  })
  void reads_type_and_subtype_whatever_follows(String text, String essence) {
    assertThat(MimeType.essence(text)).contains(essence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "/plain",
        "text/",
        "text /plain",
        "text/ plain",
        "text/pl ain",
        "a/b/c",
        "text/plain,text/html",
        ";text/plain",
        "text/;plain"
      })
  void the_rest_is_none(String text) {
    assertThat(MimeType.essence(text)).isEmpty();
  }
}
