package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.com, https://example.com/",
    "HTTPS://EXAMPLE.com:443/A, https://example.com/A",
    "https://example.com:8443?q, https://example.com:8443/?q",
    "https://example.com/a/./b/../c, https://example.com/a/c",
    "https://example.com/a/%2E%2e/c, https://example.com/c",
    "https://example.com/../.., https://example.com/",
    "https://example.com/a//b, https://example.com/a//b",
    "https://example.com/a b?c d#e, https://example.com/a%20b?c%20d",
    "https://example.com/%7e%zz, https://example.com/%7e%zz",
    "https://example.com/\u00e4, https://example.com/%C3%A4",
    "https://b\u00fccher.example/, https://xn--bcher-kva.example/",
    "http://[::1]:80/, http://[::1]/",
    "https:example.com/a, https://example.com/a",
    "https:\\\\example.com\\a, https://example.com/a"
  })
  void is_read_as_browsers_do(String text, String url) {
    assertThat(Url.parse(text)).hasToString("Optional[" + url + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a",
        "ftp://example.com/",
        "javascript:alert(1)",
        "https://",
        "https://user@example.com/",
        "https://user:password@example.com/",
        "https://exa mple.com/",
        "https://example.com:65536/",
        "https://example.com:x/"
      })
  void all_else_is_none(String text) {
    assertThat(Url.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/b, https://example.com/b",
    "b, https://example.com/a/b",
    "../b, https://example.com/b",
    "'', https://example.com/a/x?q",
    "?r, https://example.com/a/x?r",
    "#f, https://example.com/a/x?q",
    "//other.example/b, https://other.example/b",
    "http://other.example/b, http://other.example/b",
    "\\\\other.example/b, https://other.example/b",
    "/\\other.example/b, https://other.example/b",
    "\\/other.example/b, https://other.example/b"
  })
  void leads_on(String reference, String url) {
    assertThat(Requests.url("https://example.com/a/x?q").resolve(reference))
        .hasToString("Optional[" + url + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:a@example.com", "ftp://example.com", "data:text/plain,a"})
  void does_not_lead_to_other_schemes(String reference) {
    assertThat(Requests.url("https://example.com/").resolve(reference)).isEmpty();
  }
}
