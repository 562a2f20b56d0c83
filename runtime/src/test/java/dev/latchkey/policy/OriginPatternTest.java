package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginPatternTest {

  @ParameterizedTest
  @CsvSource({
    "*, https://a.example",
    "*, *",
    "https://a.example, https://a.example",
    "https://a.example:*, https://a.example",
    "https://a.example:*, https://a.example:8443",
    "https://*.a.example, https://b.a.example",
    "https://*.a.example, https://*.a.example",
    "https://*.a.example, https://*.b.a.example",
    "https://*.a.example:*, https://*.b.a.example:81",
    "https://*.a.example:*, https://b.a.example:*"
  })
  void covers(String wide, String narrow) {
    assertThat(OriginPattern.of(wide).covers(OriginPattern.of(narrow))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, *",
    "https://a.example, http://a.example",
    "https://a.example, https://a.example:*",
    "https://a.example, https://*.a.example",
    "https://*.a.example, https://a.example",
    "https://*.a.example, https://b.a.example:8443",
    "https://*.a.example, https://b.a.example:*",
    "https://*.b.a.example, https://*.a.example",
    "https://*.a.example, https://*.ba.example",
    "https://*.a.example, https://ba.example"
  })
  void doesNotCover(String wide, String narrow) {
    assertThat(OriginPattern.of(wide).covers(OriginPattern.of(narrow))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost",
        "https://localhost:8443",
        "http://*.localhost:*",
        "http://*.app.localhost",
        "http://127.1.2.3",
        "http://[::1]:*"
      })
  void isLoopback(String text) {
    assertThat(OriginPattern.of(text).isLoopback()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "http://127.example",
        "http://127.0.0.1.example",
        "http://xlocalhost",
        "http://localhost.example",
        "http://128.0.0.1",
        "http://[::2]",
        "http://[::ffff:7f00:1]"
      })
  void isNotLoopback(String text) {
    assertThat(OriginPattern.of(text).isLoopback()).isFalse();
  }

  @Test
  void tellsItsParts() {
    OriginPattern pattern = OriginPattern.of("https://*.a.example:*");
    assertThat(pattern.scheme()).isEqualTo("https");
    assertThat(pattern.host()).isEqualTo("a.example");
    assertThat(pattern.hasHostWildcard()).isTrue();
    assertThat(pattern.hasPortWildcard()).isTrue();
    assertThat(pattern.isAny()).isFalse();
    assertThat(pattern).isEqualTo(OriginPattern.of("https://*.a.example:*"));
  }

  @Test
  void aPlainOriginHasNoWildcard() {
    OriginPattern pattern = OriginPattern.of("https://[2001:db8::1]:8443");
    assertThat(pattern.host()).isEqualTo("[2001:db8::1]");
    assertThat(pattern.hasHostWildcard()).isFalse();
    assertThat(pattern.hasPortWildcard()).isFalse();
    assertThat(OriginPattern.of("*").isAny()).isTrue();
    assertThat(OriginPattern.of("*").scheme()).isEmpty();
  }

  @Test
  void aMissingOriginMatchesNothing() {
    assertThat(OriginPattern.of("https://a.example").matches(null)).isFalse();
    assertThat(OriginPattern.of("https://*.a.example").matches(null)).isFalse();
  }

  @Test
  void everyPortOfAnIpv6Address() {
    OriginPattern pattern = OriginPattern.of("http://[::1]:*");
    assertThat(pattern.matches("http://[::1]")).isTrue();
    assertThat(pattern.matches("http://[::1]:9090")).isTrue();
    assertThat(pattern.matches("http://[::1]:80")).isFalse();
    assertThat(pattern.matches("http://[::1]9090")).isFalse();
    assertThat(pattern.matches("http://[::11]")).isFalse();
  }
}
