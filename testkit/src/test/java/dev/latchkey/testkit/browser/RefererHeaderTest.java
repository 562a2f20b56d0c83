package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefererHeaderTest {

  @ParameterizedTest
  @CsvSource({
    "STRICT_ORIGIN_WHEN_CROSS_ORIGIN, https://a.example, https://b.example/, true",
    "STRICT_ORIGIN_WHEN_CROSS_ORIGIN, https://a.example, http://b.example/, false",
    "STRICT_ORIGIN_WHEN_CROSS_ORIGIN, https://a.example, http://localhost/, true",
    "STRICT_ORIGIN_WHEN_CROSS_ORIGIN, http://a.example, http://b.example/, true",
    "STRICT_ORIGIN, https://a.example, http://b.example/, false",
    "NO_REFERRER_WHEN_DOWNGRADE, https://a.example, http://b.example/, false",
    "NO_REFERRER, https://a.example, https://a.example/, false",
    "SAME_ORIGIN, https://a.example, https://a.example/, true",
    "SAME_ORIGIN, https://a.example, https://b.example/, false",
    "ORIGIN, https://a.example, http://b.example/, true",
    "ORIGIN_WHEN_CROSS_ORIGIN, https://a.example, http://b.example/, true",
    "UNSAFE_URL, https://a.example, http://b.example/, true",
    "UNSAFE_URL, null, https://b.example/, false"
  })
  void is_told_by_policy(ReferrerPolicy policy, String page, String url, boolean told) {
    Request request = Requests.with(Requests.fetch(page, url), policy);
    assertThat(RefererHeader.of(request).orElse("")).isEqualTo(told ? page + "/" : "");
  }

  @Test
  void the_address_bar_has_none() {
    assertThat(RefererHeader.of(Requests.visit("https://a.example/"))).isEmpty();
  }
}
