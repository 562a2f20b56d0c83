package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchMetadataTest {

  private static HeaderList told(Request request) {
    return FetchMetadata.addTo(HeaderList.EMPTY, request);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example/, same-origin",
    "https://a.example, https://a.example:8443/, same-site",
    "https://a.example, https://b.a.example/, same-site",
    "http://a.example, https://a.example/, cross-site",
    "https://a.example, https://b.example/, cross-site",
    "null, https://b.example/, cross-site",
    "https://a.example, https://a.example/ https://a.example/2, same-origin",
    "https://a.example, https://b.example/ https://a.example/, cross-site",
    "https://a.example, https://b.a.example/ https://a.example/, same-site",
    "https://a.example, https://b.a.example/ https://c.example/ https://a.example/, cross-site"
  })
  void the_worst_relation_counts(String page, String urls, String site) {
    assertThat(told(Requests.fetch(page, urls.split(" "))))
        .isEqualTo(
            Requests.headers(
                "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty"));
  }

  @Test
  void a_user_comes_from_nowhere_however_far_redirects_lead() {
    Request visit = Requests.visit("https://a.example/").at(Requests.url("https://b.example/"));
    assertThat(told(visit))
        .isEqualTo(
            Requests.headers(
                "Sec-Fetch-Site: none",
                "Sec-Fetch-Mode: navigate",
                "Sec-Fetch-User: ?1",
                "Sec-Fetch-Dest: document"));
  }

  @Test
  void a_page_leads_there_without_the_users_hand() {
    Request form = Requests.navigation("https://b.example", "POST", "https://a.example/");
    assertThat(told(form))
        .isEqualTo(
            Requests.headers(
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Mode: navigate",
                "Sec-Fetch-Dest: document"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.example/, false",
    "http://localhost:8080/, true",
    "http://127.0.0.1/, true",
    "http://192.168.0.1/, false"
  })
  void only_what_is_safe_from_the_network_is_told(String url, boolean told) {
    assertThat(told(Requests.visit(url)).has("Sec-Fetch-Site")).isEqualTo(told);
  }
}
