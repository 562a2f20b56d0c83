package dev.latchkey.testkit.browser;

import static dev.latchkey.testkit.browser.Requests.headers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposedHeadersTest {

  private static final String B = "https://b.example/";

  @ParameterizedTest
  @CsvSource({
    "https://b.example, INCLUDE, , Content-Type ETag X-A",
    "https://a.example, OMIT, , Content-Type",
    "https://a.example, OMIT, 'etag, x-b', Content-Type ETag",
    "https://a.example, OMIT, *, Content-Type ETag X-A",
    "https://a.example, OMIT, 'etag, x b', Content-Type",
    "https://a.example, INCLUDE, *, Content-Type",
    "https://a.example, INCLUDE, 'ETag,set-cookie', Content-Type ETag"
  })
  void a_script_sees(String page, CredentialsMode credentials, String exposed, String names) {
    HeaderList response = headers("Content-Type: x", "ETag: y", "X-A: z", "Set-Cookie: a=b");
    HeaderList sent =
        exposed == null ? response : response.with("Access-Control-Expose-Headers", exposed);
    Request request = Requests.with(Requests.fetch(page, B), credentials);
    assertThat(ExposedHeaders.of(request, sent).fields())
        .extracting(HeaderList.Field::name)
        .filteredOn(name -> !name.startsWith("Access-Control"))
        .isEqualTo(List.of(names.split(" ")));
  }
}
