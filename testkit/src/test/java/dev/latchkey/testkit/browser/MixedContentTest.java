package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedContentTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.example, http://b.example/, true",
    "https://a.example, http://localhost:8080/, false",
    "https://a.example, https://b.example/, false",
    "http://a.example, http://b.example/, false"
  })
  void a_page_of_https_loads_nothing_from_http(String page, String url, boolean blocked) {
    assertThat(MixedContent.error(Requests.fetch(page, url)).isPresent()).isEqualTo(blocked);
  }

  @Test
  void but_it_leads_there() {
    Request link = Requests.navigation("https://a.example", "GET", "http://b.example/");
    assertThat(MixedContent.error(link)).isEmpty();
  }
}
