package dev.latchkey.csrf;

import static dev.latchkey.csrf.TokenFixture.HEADER;
import static dev.latchkey.csrf.TokenFixture.S1;
import static dev.latchkey.csrf.TokenFixture.session;
import static dev.latchkey.csrf.TokenFixture.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A token of the wrong length costs nothing, and long cookies cost nothing but their value. */
class TokenAllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Tokens tokens = tokens(1);
  private final String token = tokens.mint(session(S1), "");

  /** The least of many runs: compilers remove allocations as they warm up. */
  private long bytes(Map<String, List<String>> headers, Verdict expected) {
    long least = Long.MAX_VALUE;
    boolean right = true;
    for (int i = 0; i < 5000; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      Verdict verdict = tokens.verify(headers, HEADER, "");
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      right &= verdict == expected;
    }
    assertThat(right).isTrue();
    return least;
  }

  @Test
  void nothing_is_copied_before_the_length_is_right() {
    assertThat(bytes(session(S1, "A".repeat(8192)), Verdict.TOKEN_LENGTH)).isZero();
    assertThat(bytes(session(S1, " " + "A".repeat(8192) + " "), Verdict.TOKEN_LENGTH)).isZero();
    assertThat(bytes(session(S1, ",".repeat(8192)), Verdict.TOKEN_DUPLICATE)).isZero();
    assertThat(bytes(session(S1, "+".repeat(72)), Verdict.TOKEN_ENCODING)).isPositive();
  }

  @Test
  void other_cookies_are_not_copied() {
    Map<String, List<String>> brief = session(S1, token);
    Map<String, List<String>> lengthy =
        session(S1 + "; a=b".repeat(1000) + "; c=" + "__Host-".repeat(100), token);

    assertThat(bytes(lengthy, Verdict.TOKEN_OK)).isEqualTo(bytes(brief, Verdict.TOKEN_OK));
  }
}
