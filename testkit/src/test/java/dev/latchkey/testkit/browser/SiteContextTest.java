package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteContextTest {

  private static final Duration OLD = Duration.ofHours(1);

  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://b.a.example/, SAME_SITE",
    "http://a.example, https://a.example/, CROSS_SITE",
    "https://b.example, https://a.example/, CROSS_SITE",
    "null, https://a.example/, CROSS_SITE"
  })
  void of_a_script(String page, String url, SiteContext context) {
    assertThat(SiteContext.of(Requests.fetch(page, url))).isEqualTo(context);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, POST, SAME_SITE",
    "https://b.example, GET, NAVIGATION",
    "https://b.example, POST, UNSAFE_NAVIGATION",
    "http://a.example, GET, NAVIGATION",
    "null, GET, NAVIGATION",
    "null, POST, UNSAFE_NAVIGATION"
  })
  void of_a_link_or_a_form(String page, String method, SiteContext context) {
    assertThat(SiteContext.of(Requests.navigation(page, method, "https://a.example/")))
        .isEqualTo(context);
  }

  @Test
  void the_user_is_of_every_site() {
    assertThat(SiteContext.of(Requests.visit("https://a.example/")))
        .isEqualTo(SiteContext.SAME_SITE);
  }

  @Test
  void earlier_hops_do_not_count() {
    Request led = Requests.fetch("https://a.example", "https://b.example/", "https://a.example/");
    assertThat(SiteContext.of(led)).isEqualTo(SiteContext.SAME_SITE);
  }

  @ParameterizedTest
  @CsvSource({
    "SAME_SITE, true, true, true, true",
    "NAVIGATION, false, true, true, true",
    "UNSAFE_NAVIGATION, false, false, true, false",
    "CROSS_SITE, false, false, true, false"
  })
  void which_cookies_go_along(
      SiteContext context, boolean strict, boolean lax, boolean none, boolean unset) {
    assertThat(context.sends(SameSite.STRICT, OLD)).isEqualTo(strict);
    assertThat(context.sends(SameSite.LAX, OLD)).isEqualTo(lax);
    assertThat(context.sends(SameSite.NONE, OLD)).isEqualTo(none);
    assertThat(context.sends(SameSite.DEFAULT, OLD)).isEqualTo(unset);
  }

  @ParameterizedTest
  @CsvSource({
    "UNSAFE_NAVIGATION, DEFAULT, 120, true",
    "UNSAFE_NAVIGATION, DEFAULT, 121, false",
    "UNSAFE_NAVIGATION, LAX, 0, false",
    "CROSS_SITE, DEFAULT, 0, false"
  })
  void a_young_cookie_that_says_nothing_goes_along_with_forms(
      SiteContext context, SameSite cookie, int seconds, boolean sent) {
    assertThat(context.sends(cookie, Duration.ofSeconds(seconds))).isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource({
    "SAME_SITE, STRICT, true",
    "UNSAFE_NAVIGATION, STRICT, true",
    "CROSS_SITE, STRICT, false",
    "CROSS_SITE, LAX, false",
    "CROSS_SITE, DEFAULT, false",
    "CROSS_SITE, NONE, true"
  })
  void which_cookies_are_taken(SiteContext context, SameSite cookie, boolean stored) {
    assertThat(context.stores(cookie)).isEqualTo(stored);
  }
}
