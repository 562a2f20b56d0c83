package dev.latchkey.testkit.browser;

import static dev.latchkey.testkit.browser.Requests.headers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PreflightCacheTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final String API = "https://api.example/a";

  private final PreflightCache cache = new PreflightCache();

  private static Request put(String page, String url) {
    return Requests.with(Requests.fetch(page, url), "PUT");
  }

  private static Request put() {
    return put("https://app.example", API);
  }

  private void allow(Request request, String... lines) {
    HeaderList response = headers(lines).with("Access-Control-Max-Age", "60");
    cache.put(request, PreflightAnswer.of(request, response, START));
  }

  private boolean knows(Request request, Instant now) {
    return cache.find(request, now).isPresent();
  }

  @Test
  void remembers_as_long_as_it_may() {
    allow(put(), "Access-Control-Allow-Methods: PUT");
    assertThat(knows(put(), START.plusSeconds(59))).isTrue();
    assertThat(knows(put(), START.plusSeconds(60))).isFalse();
  }

  @Test
  void one_url_and_one_origin() {
    allow(put(), "Access-Control-Allow-Methods: PUT");
    assertThat(knows(put("https://app.example", API + "?q"), START)).isFalse();
    assertThat(knows(put("https://b.example", API), START)).isFalse();
  }

  @Test
  void not_for_more_than_was_allowed() {
    allow(put(), "Access-Control-Allow-Methods: PUT");
    assertThat(knows(put().with(headers("X-A: 1")), START)).isFalse();
    assertThat(knows(Requests.with(put(), "DELETE"), START)).isFalse();
  }

  @Test
  void an_answer_about_credentials_is_one_about_none_and_not_the_other_way_round() {
    allow(put(), "Access-Control-Allow-Methods: PUT");
    Request credentialed = Requests.with(put(), CredentialsMode.INCLUDE);
    assertThat(knows(credentialed, START)).isFalse();
    allow(credentialed, "Access-Control-Allow-Methods: PUT");
    assertThat(knows(credentialed, START)).isTrue();
    assertThat(knows(put(), START)).isTrue();
  }

  @Test
  void the_last_answer_counts() {
    allow(put(), "Access-Control-Allow-Methods: PUT");
    allow(put(), "Access-Control-Allow-Methods: DELETE");
    assertThat(knows(put(), START)).isFalse();
  }
}
