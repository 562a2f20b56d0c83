package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOriginTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com",
        "http://example.com:443",
        "https://foo_bar.example.com",
        "https://_.example",
        "https://example.com.",
        "https://r3---sn-abc.example.com",
        "https://xn--bcher-kva.example",
        "https://xn--strae-oqa.example",
        "http://localhost:3000",
        "http://127.0.0.1:1",
        "http://[::]:65535",
        "http://[2001:db8::1]",
        "http://[::ffff:7f00:1]",
        "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
        "capacitor://localhost"
      })
  void isCanonical(String origin) {
    assertThat(RequestOrigin.isCanonical(origin)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "null",
        "https://",
        "://example.com",
        "https:///",
        "https://example.com/",
        "https://example.com?",
        "https://example.com#",
        "https://a@example.com",
        "https://Example.com",
        "hTtps://example.com",
        "https://example.com:",
        "https://example.com:443",
        "https://example.com:0",
        "https://example.com:00",
        "https://example.com:65536",
        "https://example.com:99999999999",
        "https://example.com:8080:8080",
        "https://example..com",
        "https://example.com..",
        "https://.",
        "https://-a.example",
        "https://xn--f.example",
        "https://xn--99999999.example",
        "http://1.2.3",
        "http://1.2.3.4.",
        "http://1.2.3.256",
        "http://1.2.3.04",
        "http://1.2.3.4.5",
        "http://a.0x1f",
        "http://[::1]8080",
        "http://[::1",
        "http://[",
        "http://[]",
        "http://[::1%25lo]",
        "http://[::1]]",
        "file://example.com",
        "data://example.com",
        "https://a.example https://b.example",
        "https://a.example,https://b.example",
        "https://a\u00e4.example",
        "https://a.example\n"
      })
  void isNotCanonical(String origin) {
    assertThat(RequestOrigin.isCanonical(origin)).isFalse();
  }

  @Test
  void noHeaderIsNoOrigin() {
    assertThat(RequestOrigin.isCanonical(null)).isFalse();
  }

  @Test
  void theLongestOriginHas326Characters() {
    String label = "b".repeat(63);
    String host = String.join(".", label, label, label, "b".repeat(61));
    String longest = "a".repeat(64) + "://" + host + ":65535";
    assertThat(longest).hasSize(326);
    assertThat(RequestOrigin.isCanonical(longest)).isTrue();
    String dotted = "a".repeat(64) + "://" + host + ".:65535";
    assertThat(RequestOrigin.isCanonical(dotted)).isFalse();
    assertThat(OriginSyntax.flaw(dotted)).isEqualTo(OriginTextRule.TOO_LONG);
  }

  /** Declarations and requests share one grammar: no policy can name an origin that never comes. */
  @Test
  void aTextIsCanonicalExactlyWhenItIsAPatternWithoutWildcard() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int canonical = 0;
    for (int round = 0; round < 200_000; round++) {
      String text = RandomOrigins.next(random);
      boolean pattern = OriginSyntax.flaw(text) == null && text.indexOf('*') < 0;
      assertThat(RequestOrigin.isCanonical(text)).as("seed %d: %s", seed, text).isEqualTo(pattern);
      canonical += pattern ? 1 : 0;
    }
    assertThat(canonical).as("canonical ones, seed %d", seed).isGreaterThan(1000);
  }

  /** Whatever somebody writes, the answer is findings, each of which can be printed. */
  @Test
  void noTextBreaksTheRules() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      String text = RandomOrigins.next(random);
      assertThat(OriginRules.check(new Setting(text, Pointer.DECLARATION), true, Set.of()))
          .as("seed %d: %s", seed, text)
          .allSatisfy(
              finding -> {
                assertThat(finding.message().lines()).hasSize(2);
                assertThat(finding.message()).matches("[\\n -~]+");
              });
    }
  }

  @Test
  void matchingAllocatesNothing() {
    OriginSet set = OriginSet.of("https://a.example", "https://*.b.example:*", "http://[::1]:*");
    String[] origins = {
      "https://a.example",
      "https://x.y.b.example:8443",
      "http://[::1]:81",
      "https://c.example",
      "https://xn--bcher-kva.b.example",
      "http://10.0.0.1:8080",
      "https://example.com/"
    };
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    matchAll(set, origins, 1000);
    long before = threads.getCurrentThreadAllocatedBytes();
    int matches = matchAll(set, origins, 10_000);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(matches).isEqualTo(40_000);
    // A byte for each match would already be 70,000; the measurement itself takes a little.
    assertThat(allocated).isLessThan(70_000);
  }

  private static int matchAll(OriginSet set, String[] origins, int rounds) {
    int matches = 0;
    for (int round = 0; round < rounds; round++) {
      for (String origin : origins) {
        matches += set.match(origin) == null ? 0 : 1;
      }
    }
    return matches;
  }
}
