package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookieJarTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final String A = "https://a.example/x/y";

  private final CookieJar jar = new CookieJar();

  private Optional<String> store(String url, String line) {
    return jar.store(line, Requests.visit(url), NOW);
  }

  private String sent(String url) {
    return sent(Requests.visit(url), NOW);
  }

  private String sent(Request request, Instant now) {
    return jar.header(request, now).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=b | https://a.example/x/z | true",
        "a=b | https://a.example/x | true",
        "a=b | https://a.example/ | false",
        "a=b | http://a.example/x/ | true",
        "a=b | https://a.example:8443/x/ | true",
        "a=b | https://b.a.example/x/ | false",
        "a=b; Path=/ | https://a.example/ | true",
        "a=b; Domain=a.example | https://b.a.example/x/ | true",
        "a=b; Domain=a.example | https://a.example/x/ | true",
        "a=b; Domain=a.example | https://xa.example/x/ | false",
        "a=b; Secure | http://a.example/x/ | false",
        "a=b; Secure | https://a.example/x/ | true"
      })
  void goes_where_it_is_for(String line, String url, boolean goes) {
    assertThat(store(A, line)).isEmpty();
    assertThat(sent(url)).isEqualTo(goes ? "a=b" : "");
  }

  @Test
  void a_cookie_of_a_public_suffix_is_of_that_host() {
    assertThat(store("https://github.io/", "a=b; Domain=github.io")).isEmpty();
    assertThat(sent("https://github.io/")).isEqualTo("a=b");
    assertThat(sent("https://a.github.io/")).isEmpty();
  }

  @Test
  void longer_paths_come_first_and_then_older_cookies() {
    store(A, "a=1; Path=/");
    jar.store("b=2; Path=/", Requests.visit(A), NOW.minusSeconds(1));
    store(A, "c=3; Path=/x");
    store(A, "=4; Path=/x/y");
    assertThat(sent(A)).isEqualTo("4; c=3; b=2; a=1");
  }

  @Test
  void a_cookie_takes_the_place_of_its_like_only() {
    store(A, "a=1");
    store(A, "a=2");
    store(A, "a=3; Path=/");
    store(A, "a=4; Domain=a.example");
    assertThat(sent(A)).isEqualTo("a=2; a=4; a=3");
  }

  @Test
  void one_that_has_ended_is_gone() {
    store(A, "a=1; Max-Age=60");
    store(A, "b=2");
    assertThat(sent(Requests.visit(A), NOW.plusSeconds(59))).isEqualTo("a=1; b=2");
    assertThat(sent(Requests.visit(A), NOW.plusSeconds(60))).isEqualTo("b=2");
    store(A, "b=; Max-Age=0");
    assertThat(sent(Requests.visit(A), NOW)).isEqualTo("a=1");
  }

  @Test
  void a_plain_connection_leaves_secure_cookies_alone() {
    store(A, "a=1; Secure; Path=/");
    assertThat(store("http://a.example/x", "a=2; Path=/").orElseThrow()).contains("Secure");
    assertThat(store("http://b.a.example/x", "a=2; Path=/; Domain=a.example")).isPresent();
    assertThat(store("http://a.example/x", "b=2; Path=/")).isEmpty();
    assertThat(store(A, "a=3; Path=/")).isEmpty();
  }

  @Test
  void other_sites_get_what_same_site_lets_them() {
    store(A, "strict=1; SameSite=Strict");
    store(A, "lax=2; SameSite=Lax");
    store(A, "none=3; SameSite=None; Secure");
    store(A, "unset=4");
    assertThat(sent(Requests.fetch("https://b.example", A), NOW)).isEqualTo("none=3");
    assertThat(sent(Requests.navigation("https://b.example", "GET", A), NOW))
        .isEqualTo("lax=2; none=3; unset=4");
    Request form = Requests.navigation("https://b.example", "POST", A);
    assertThat(sent(form, NOW.plusSeconds(120))).isEqualTo("none=3; unset=4");
    assertThat(sent(form, NOW.plusSeconds(121))).isEqualTo("none=3");
    assertThat(sent(Requests.fetch("https://c.a.example", A), NOW))
        .isEqualTo("strict=1; lax=2; none=3; unset=4");
  }

  @Test
  void the_same_value_again_grows_no_younger() {
    store(A, "a=1");
    jar.store("a=1", Requests.visit(A), NOW.plusSeconds(100));
    Request form = Requests.navigation("https://b.example", "POST", A);
    assertThat(sent(form, NOW.plusSeconds(121))).isEmpty();
    jar.store("a=2", Requests.visit(A), NOW.plusSeconds(100));
    assertThat(sent(form, NOW.plusSeconds(121))).isEqualTo("a=2");
  }

  @Test
  void another_sites_script_sets_cookies_for_other_sites_only() {
    Request asked = Requests.fetch("https://b.example", A);
    assertThat(jar.store("a=1", asked, NOW).orElseThrow()).contains("SameSite=None");
    assertThat(jar.store("b=2; SameSite=None; Secure", asked, NOW)).isEmpty();
    assertThat(jar.store("c=3", Requests.navigation("https://b.example", "POST", A), NOW))
        .isEmpty();
    assertThat(sent(A)).isEqualTo("b=2; c=3");
  }

  @Test
  void a_partitioned_cookie_is_kept_for_each_top_level_site() {
    String line = "a=%s; SameSite=None; Secure; Partitioned";
    store(A, line.formatted("own"));
    Request embedded = Requests.fetch("https://b.example", A);
    assertThat(sent(embedded, NOW)).isEmpty();
    jar.store(line.formatted("b"), embedded, NOW);
    assertThat(sent(embedded, NOW)).isEqualTo("a=b");
    assertThat(sent(Requests.fetch("https://c.example", A), NOW)).isEmpty();
    assertThat(sent(A)).isEqualTo("a=own");
  }
}
