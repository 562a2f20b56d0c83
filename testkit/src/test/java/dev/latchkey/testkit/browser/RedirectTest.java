package dev.latchkey.testkit.browser;

import static dev.latchkey.testkit.browser.Requests.headers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectTest {

  private static final String A = "https://a.example";

  private static Exchange answered(int status, String... lines) {
    return new Exchange(
        false, "GET", Requests.url(A + "/"), HeaderList.EMPTY, "", status, headers(lines), "");
  }

  private static Request post(String method) {
    return Requests.with(Requests.fetch(A, A + "/"), method)
        .with(headers("Content-Type: text/plain", "X-A: 1", "Authorization: b"))
        .withBody("text");
  }

  private static Request followed(Request request, Exchange exchange, String next) {
    return Redirect.follow(request, exchange, Requests.url(next));
  }

  @ParameterizedTest
  @CsvSource({
    "301, POST, GET",
    "302, POST, GET",
    "303, POST, GET",
    "307, POST, POST",
    "308, POST, POST",
    "301, PUT, PUT",
    "302, DELETE, DELETE",
    "303, PUT, GET",
    "303, HEAD, HEAD",
    "307, GET, GET"
  })
  void what_becomes_of_methods(int status, String method, String next) {
    Request following = followed(post(method), answered(status), A + "/2");
    assertThat(following.method()).isEqualTo(next);
    boolean changed = !method.equals(next);
    assertThat(following.body().isPresent()).isEqualTo(!changed);
    assertThat(following.headers().has("Content-Type")).isEqualTo(!changed);
    assertThat(following.headers().has("X-A")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2, true",
    "https://b.a.example/, false",
    "http://a.example/, false"
  })
  void authorization_stays_at_home(String next, boolean kept) {
    Request following = followed(post("POST"), answered(307), next);
    assertThat(following.headers().has("Authorization")).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "301, true",
    "302, true",
    "303, true",
    "307, true",
    "308, true",
    "300, false",
    "304, false",
    "200, false",
    "201, false"
  })
  void which_statuses_lead_elsewhere(int status, boolean leads) {
    assertThat(Redirect.location(answered(status, "Location: /2")).isPresent()).isEqualTo(leads);
    assertThat(Redirect.location(answered(status))).isEmpty();
  }

  @Test
  void a_response_may_change_the_referrer_policy() {
    Exchange exchange = answered(307, "Referrer-Policy: unheard-of, no-referrer, also-unheard-of");
    assertThat(followed(post("POST"), exchange, A + "/2").client().referrerPolicy())
        .isEqualTo(ReferrerPolicy.NO_REFERRER);
  }
}
