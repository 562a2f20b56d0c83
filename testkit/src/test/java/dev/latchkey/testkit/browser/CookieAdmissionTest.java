package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookieAdmissionTest {

  private static Optional<String> refusal(String origin, String line) {
    return new CookieAdmission(SetCookie.parse(line), Origin.Tuple.of(origin)).refusal();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.example | a=b",
        "http://a.example | a=b; SameSite=Lax",
        "https://a.example | a=b; Secure",
        "http://localhost:8080 | a=b; Secure",
        "http://127.0.0.1 | a=b; Secure; SameSite=None",
        "https://a.example | __Host-a=b; Secure; Path=/",
        "http://localhost | __Host-a=b; Secure; Path=/",
        "https://a.example | __Secure-a=b; Secure; Domain=a.example",
        "https://a.example | __Http-a=b; Secure; HttpOnly; Path=/x",
        "https://b.a.example | a=b; Domain=a.example",
        "https://b.a.example | a=b; Domain=.a.example",
        "https://github.io | a=b; Domain=github.io",
        "http://localhost | a=b; Domain=localhost",
        "http://127.0.0.1 | a=b; Domain=127.0.0.1",
        "https://a.example | =b",
        "https://a.example | a="
      })
  void keeps(String origin, String line) {
    assertThat(refusal(origin, line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.example | ; Path=/ | neither name nor value",
        "https://a.example | a\u0001=b | control character",
        "http://a.example | a=b; Secure | is not",
        "http://192.168.0.1 | a=b; Secure | is not",
        "https://a.example | a=b; SameSite=None | SameSite=None needs Secure",
        "http://localhost | a=b; SameSite=None | SameSite=None needs Secure",
        "https://a.example | a=b; Partitioned | Partitioned needs Secure",
        "https://a.example | __Secure-a=b | needs Secure",
        "https://a.example | __secure-a=b | needs Secure",
        "https://a.example | __Host-a=b; Path=/ | needs Secure",
        "https://a.example | __Host-a=b; Secure | needs Path=/",
        "https://a.example | __Host-a=b; Secure; Path=/x | needs Path=/",
        "https://a.example | __HOST-a=b; Secure; Path=/; Domain=a.example | no Domain",
        "https://a.example | __Http-a=b; Secure | needs HttpOnly",
        "https://a.example | __Host-Http-a=b; Secure; Path=/ | needs HttpOnly",
        "https://a.example | __Host-Http-a=b; Secure; HttpOnly | needs Path=/",
        "https://a.example | =__Host-a=b | begins like one",
        "https://a.example | __Secure-x; Secure | begins like one",
        "https://a.example | a=b; Domain=b.example | does not hold the host",
        "https://a.example | a=b; Domain=b.a.example | does not hold the host",
        "https://xa.example | a=b; Domain=a.example | does not hold the host",
        "https://a.github.io | a=b; Domain=github.io | public suffix",
        "https://a.example | a=b; Domain=example | public suffix",
        "http://127.0.0.1 | a=b; Domain=0.0.1 | does not hold the host"
      })
  void does_not_keep(String origin, String line, String why) {
    assertThat(refusal(origin, line).orElseThrow()).contains(why);
  }

  @Test
  void name_and_value_have_at_most_4096_bytes() {
    assertThat(refusal("https://a.example", "a=" + "b".repeat(4095))).isEmpty();
    assertThat(refusal("https://a.example", "a=" + "b".repeat(4096))).isPresent();
  }
}
