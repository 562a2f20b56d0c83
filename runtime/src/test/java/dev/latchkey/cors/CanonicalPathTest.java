package dev.latchkey.cors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "/a/",
        "/a/b.c",
        "/a;x=y/b",
        "/a/...",
        "/a/.b",
        "/a/b..",
        "/a%20b",
        "/%C3%BC",
        "/%2F",
        "/%25",
        "/a-b_c~d",
        "/%7c",
        "/a:@!$&'()*+,="
      })
  void acceptsPathsThatEveryContainerReadsAlike(String path) {
    assertThat(CanonicalPath.isCanonical(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//",
        "//a",
        "/a//",
        "/a//b",
        "/;/a",
        "/;x=y",
        "/a/;/",
        "/./a",
        "/a/..",
        "/a/.",
        "/..;x=y/a",
        "/.;/a",
        "/%2e/a",
        "/%2E%2e/a",
        "/a%2eb",
        "/%61",
        "/%5A",
        "/%30",
        "/%2D",
        "/%5f",
        "/%7E",
        "/a;x=%61",
        "/a%",
        "/a%2",
        "/a%zz",
        "/a%6",
        "/%6/1",
        "/a/%2e%2e;x/b",
        "/.%2e/a"
      })
  void rejectsPathsThatSomeContainersRewrite(String path) {
    assertThat(CanonicalPath.isCanonical(path)).isFalse();
  }
}
