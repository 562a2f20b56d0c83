package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetCookieTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "a=b, a, b",
    "' a = b ', a, b",
    "a=b=c, a, b=c",
    "a=, a, ''",
    "=b, '', b",
    "b, '', b",
    "a=\"b\", a, \"b\"",
    "'', '', ''",
    "';', '', ''"
  })
  void name_and_value(String line, String name, String value) {
    SetCookie cookie = SetCookie.parse(line);
    assertThat(cookie.name()).isEqualTo(name);
    assertThat(cookie.value()).isEqualTo(value);
  }

  @Test
  void the_last_attribute_of_a_name_counts_and_unknown_ones_do_not() {
    SetCookie cookie =
        SetCookie.parse(
            "a=b; path=/a; PATH=/b ;SECURE; SameSite=lax; Version=1; Domain=.A.example");
    assertThat(cookie.path()).contains("/b");
    assertThat(cookie.has("secure")).isTrue();
    assertThat(cookie.has("httponly")).isFalse();
    assertThat(cookie.sameSite()).isEqualTo(SameSite.LAX);
    assertThat(cookie.domain()).contains("a.example");
  }

  @Test
  void an_attribute_longer_than_1024_is_left_out() {
    assertThat(SetCookie.parse("a=b; Path=/" + "c".repeat(1023)).path()).isPresent();
    assertThat(SetCookie.parse("a=b; Path=/" + "c".repeat(1024)).path()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Strict, STRICT", "LAX, LAX", "none, NONE", "'', DEFAULT", "extended, DEFAULT"})
  void same_site(String value, SameSite sameSite) {
    assertThat(SetCookie.parse("a=b; SameSite=" + value).sameSite()).isEqualTo(sameSite);
  }

  @Test
  void a_path_that_is_none_is_left_out() {
    assertThat(SetCookie.parse("a=b; Path=a").path()).isEmpty();
    assertThat(SetCookie.parse("a=b; Path").path()).isEmpty();
    assertThat(SetCookie.parse("a=b; Path=/a; Path=").path()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Max-Age=10, 10",
    "'Max-Age=10; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 10",
    "'Expires=Thu, 01 Jan 2026 00:01:00 GMT', 60",
    "'Expires=Thursday, 01-Jan-26 00:01:00 GMT', 60",
    "'Expires=Thu Jan  1 00:01:00 2026', 60",
    "Max-Age=34560001, 34560000",
    "Max-Age=99999999999999999999, 34560000"
  })
  void ends(String attribute, long seconds) {
    assertThat(SetCookie.parse("a=b; " + attribute).expires(NOW))
        .contains(NOW.plus(Duration.ofSeconds(seconds)));
  }

  @ParameterizedTest
  @CsvSource({"Max-Age=0", "Max-Age=-1", "'Expires=Thu, 01 Jan 1970 00:00:00 GMT'"})
  void has_ended(String attribute) {
    assertThat(SetCookie.parse("a=b; " + attribute).expires(NOW).orElseThrow()).isBefore(NOW);
  }

  @ParameterizedTest
  @CsvSource({"Max-Age=x", "Max-Age=1.5", "Expires=soon", "Expires=", "Secure"})
  void ends_with_the_browser(String attribute) {
    assertThat(SetCookie.parse("a=b; " + attribute).expires(NOW)).isEmpty();
  }
}
