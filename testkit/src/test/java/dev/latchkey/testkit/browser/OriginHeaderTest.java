package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginHeaderTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.example, GET, https://a.example/, ",
    "https://a.example, HEAD, https://a.example/, ",
    "https://a.example, POST, https://a.example/, https://a.example",
    "https://a.example, DELETE, https://a.example/, https://a.example",
    "https://a.example, GET, https://b.example/, https://a.example",
    "https://a.example, POST, https://b.example/, https://a.example",
    "null, GET, https://b.example/, null"
  })
  void of_a_script(String page, String method, String url, String origin) {
    Request request = Requests.with(Requests.fetch(page, url), method);
    assertThat(OriginHeader.of(request).orElse(null)).isEqualTo(origin);
  }

  @ParameterizedTest
  @CsvSource({
    "STRICT_ORIGIN_WHEN_CROSS_ORIGIN, https://a.example, https://b.example/, https://a.example",
    "STRICT_ORIGIN_WHEN_CROSS_ORIGIN, https://a.example, http://b.example/, null",
    "STRICT_ORIGIN_WHEN_CROSS_ORIGIN, http://a.example, http://b.example/, http://a.example",
    "STRICT_ORIGIN, https://a.example, http://b.example/, null",
    "NO_REFERRER_WHEN_DOWNGRADE, https://a.example, http://b.example/, null",
    "ORIGIN, https://a.example, http://b.example/, https://a.example",
    "ORIGIN_WHEN_CROSS_ORIGIN, https://a.example, http://b.example/, https://a.example",
    "UNSAFE_URL, https://a.example, http://b.example/, https://a.example",
    "SAME_ORIGIN, https://a.example, https://a.example/, https://a.example",
    "SAME_ORIGIN, https://a.example, https://b.example/, null",
    "NO_REFERRER, https://a.example, https://a.example/, null"
  })
  void of_a_form(ReferrerPolicy policy, String page, String url, String origin) {
    Request form = Requests.with(Requests.navigation(page, "POST", url), policy);
    assertThat(OriginHeader.of(form)).contains(origin);
    assertThat(OriginHeader.of(Requests.with(form, "GET"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://b.example/ https://b.example/2, https://a.example",
    "https://b.example/ https://a.example/, null",
    "https://a.example/ https://a.example/2, https://a.example",
    "https://a.example/ https://b.example/, null"
  })
  void a_form_that_is_led_to_another_origin_has_none(String urls, String origin) {
    String[] led = urls.split(" ");
    Request form =
        Requests.navigation("https://a.example", "POST", led[0]).at(Requests.url(led[1]));
    assertThat(OriginHeader.of(form)).contains(origin);
  }

  @Test
  void a_script_tells_it_whatever_the_policy() {
    Request request = Requests.fetch("https://a.example", "https://b.example/");
    assertThat(OriginHeader.of(Requests.with(request, ReferrerPolicy.NO_REFERRER)))
        .contains("https://a.example");
  }

  @ParameterizedTest
  @CsvSource({
    "https://b.example/ https://b.example/2, https://a.example",
    "https://b.example/ https://c.example/, null",
    "https://b.example/ https://a.example/, null",
    "https://a.example/ https://b.example/, https://a.example",
    "https://a.example/ https://b.example/ https://c.example/, null"
  })
  void a_third_party_in_between_hides_it(String urls, String origin) {
    Request request = Requests.fetch("https://a.example", urls.split(" "));
    assertThat(OriginHeader.of(request)).contains(origin);
  }
}
