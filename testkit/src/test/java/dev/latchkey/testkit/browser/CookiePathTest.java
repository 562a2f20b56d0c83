package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookiePathTest {

  @ParameterizedTest
  @CsvSource({
    "/, /, true",
    "/a, /, true",
    "/a, /a, true",
    "/a/b, /a, true",
    "/a/b, /a/, true",
    "/a, /a/, false",
    "/ab, /a, false",
    "/b, /a, false",
    "/A, /a, false"
  })
  void begins_the_path_of_a_request(String requested, String path, boolean matches) {
    assertThat(CookiePath.matches(requested, path)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({"/, /", "/a, /", "/a/, /a", "/a/b, /a", "/a/b/c, /a/b"})
  void is_a_folder_unless_said(String requested, String path) {
    assertThat(CookiePath.defaultOf(requested)).isEqualTo(path);
  }
}
