package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {

  @ParameterizedTest
  @CsvSource({
    "https://bank.example, https://bank.example:8443",
    "https://bank.example, https://app.bank.example",
    "https://a.b.bank.co.uk, https://bank.co.uk",
    "https://bank.github.io, https://app.bank.github.io",
    "http://localhost:8080, http://localhost:3000",
    "http://127.0.0.1:8080, http://127.0.0.1",
    "http://[::1]:8080, http://[::1]",
    "https://a.city.kawasaki.jp, https://city.kawasaki.jp",
    "https://a.www.ck, https://www.ck",
    "http://a.bank.localhost, http://bank.localhost",
  })
  void one_site(String one, String other) {
    assertThat(site(one)).isEqualTo(site(other));
    assertThat(site(one).meets(OriginPattern.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://bank.example, http://bank.example",
    "https://bank.example, https://partner.example",
    "https://bank.co.uk, https://shop.co.uk",
    "https://bank.github.io, https://evil.github.io",
    "https://github.io, https://bank.github.io",
    "http://localhost, http://127.0.0.1",
    "http://10.0.0.1, http://11.0.0.1",
    "http://a.localhost, http://b.localhost",
    "https://city.kawasaki.jp, https://kawasaki.jp",
    "https://x.a.kawasaki.jp, https://y.a.kawasaki.jp",
  })
  void two_sites(String one, String other) {
    assertThat(site(one)).isNotEqualTo(site(other));
    assertThat(site(one).meets(OriginPattern.of(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://bank.example, *, true",
    "https://bank.example, https://*.bank.example, true",
    "https://bank.example, https://*.app.bank.example, true",
    "https://bank.example, https://bank.example:*, true",
    "https://bank.github.io, https://*.github.io, true",
    "https://bank.example, http://*.bank.example, false",
    "https://bank.example, https://*.partner.example, false",
    "https://bank.example, https://*.github.io, false",
    "https://ank.example, https://*.bank.example, false",
  })
  void a_pattern_meets_a_site_in_one_origin_at_least(String own, String pattern, boolean meets) {
    assertThat(site(own).meets(OriginPattern.of(pattern))).isEqualTo(meets);
  }

  private static Site site(String origin) {
    return Site.of(OriginPattern.of(origin));
  }
}
