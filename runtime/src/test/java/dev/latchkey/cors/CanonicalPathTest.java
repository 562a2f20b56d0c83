package dev.latchkey.cors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "/%7C",
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
        "/.%2e/a",
        "/%7c",
        "/%c3%B6",
        "/%C3%b6",
        "/a;x=%2f"
      })
  void rejectsPathsThatSomeContainersRewrite(String path) {
    assertThat(CanonicalPath.isCanonical(path)).isFalse();
  }

  /** Quadratic work would make the ratio 64; eight times as many characters take eight times. */
  @Test
  void takesTimeInProportionToTheLength() {
    String path = "/x".repeat(4 << 10);
    String longer = "/x".repeat(32 << 10);
    long least = Long.MAX_VALUE;
    long leastForLonger = Long.MAX_VALUE;
    for (int i = 0; i < 200; i++) {
      least = Math.min(least, nanosecondsFor(path));
      leastForLonger = Math.min(leastForLonger, nanosecondsFor(longer));
    }

    assertThat(leastForLonger).isLessThan(24 * least);
  }

  private static long nanosecondsFor(String path) {
    long before = System.nanoTime();
    boolean canonical = CanonicalPath.isCanonical(path);
    long taken = System.nanoTime() - before;
    assertThat(canonical).isTrue();
    return taken;
  }
}
