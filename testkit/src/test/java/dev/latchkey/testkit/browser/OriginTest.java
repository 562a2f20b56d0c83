package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

  private static Origin.Tuple origin(String text) {
    return Origin.Tuple.of(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example.com",
        "http://app.example.com:8080",
        "https://app.example.com:80",
        "http://localhost",
        "http://[::1]:8080",
        "https://xn--bcher-kva.example"
      })
  void is_written_as_it_is_read(String text) {
    assertThat(origin(text).serialize()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example.com/",
        "https://app.example.com:443",
        "http://app.example.com:80",
        "https://APP.example.com",
        "app.example.com",
        "ftp://example.com",
        "chrome-extension://abcdef",
        "null",
        "*",
        ""
      })
  void says_what_an_origin_looks_like(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> origin(text))
        .withMessageContaining("\"" + text + "\" is not the origin of a web page")
        .withMessageContaining("https://app.example.com");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example.com, https://b.example.com, true",
    "https://example.com, https://a.b.example.com, true",
    "https://example.com:8443, https://example.com, true",
    "http://example.com, https://example.com, false",
    "https://example.com, https://example.org, false",
    "https://evilexample.com, https://example.com, false",
    "https://a.co.uk, https://b.co.uk, false",
    "https://a.github.io, https://b.github.io, false",
    "https://github.io, https://a.github.io, false",
    "https://github.io, https://github.io:444, true",
    "http://localhost:8080, http://localhost:8081, true",
    "http://a.localhost, http://b.localhost, false",
    "http://127.0.0.1:1, http://127.0.0.1:2, true",
    "http://127.0.0.1, http://128.0.0.1, false",
    "http://1.0.0.1, http://2.0.0.1, false",
    "http://[::1], http://[::1]:81, true",
    "http://[::1], http://[::2], false"
  })
  void sites_are_schemes_and_registrable_domains(String one, String other, boolean same) {
    assertThat(origin(one).isSameSite(origin(other))).isEqualTo(same);
    assertThat(origin(other).isSameSite(origin(one))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com, true",
    "http://example.com, false",
    "http://localhost, true",
    "http://localhost:8080, true",
    "http://app.localhost, true",
    "http://127.0.0.1, true",
    "http://127.255.0.1, true",
    "http://128.0.0.1, false",
    "http://127.example.com, false",
    "http://[::1], true",
    "http://[::2], false",
    "http://localhost.example.com, false",
    "http://notlocalhost, false"
  })
  void what_is_safe_from_the_network(String text, boolean trustworthy) {
    assertThat(origin(text).isPotentiallyTrustworthy()).isEqualTo(trustworthy);
  }

  @Test
  void an_opaque_origin_is_like_no_other() {
    Origin opaque = new Origin.Opaque();
    assertThat(opaque.serialize()).isEqualTo("null");
    assertThat(opaque.isSameOrigin(origin("https://example.com"))).isFalse();
    assertThat(opaque.isSameSite(origin("https://example.com"))).isFalse();
  }
}
