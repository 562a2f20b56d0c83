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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token of the wrong length costs nothing, and long cookies cost nothing but their value. */
class TokenAllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Tokens tokens = tokens(1);
  private final String token = tokens.mint(session(S1), "");
  private final Map<String, List<String>> session = session(S1, token);

  private static long bytes(Runnable request) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    request.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  /**
   * How much more the second request takes. Compilers remove allocations as they warm up, at any
   * moment: the least of many runs in turn counts.
   */
  private static long difference(Runnable one, Runnable other) {
    long least = Long.MAX_VALUE;
    long leastOfOther = Long.MAX_VALUE;
    for (int i = 0; i < 5000; i++) {
      least = Math.min(least, bytes(one));
      leastOfOther = Math.min(leastOfOther, bytes(other));
    }
    return leastOfOther - least;
  }

  private long difference(Map<String, List<String>> one, Map<String, List<String>> other) {
    return difference(() -> tokens.verify(one, HEADER, ""), () -> tokens.verify(other, HEADER, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", " ", ",", "\u00e9", "\uff21"})
  void nothing_is_copied_before_the_length_is_right(String part) {
    Map<String, List<String>> headers = session(S1, " " + part.repeat(8192) + "A ");

    assertThat(tokens.verify(headers, HEADER, "").accepted()).isFalse();
    assertThat(difference(session(S1, "A"), headers)).isZero();
  }

  /** The measurement sees what is copied. */
  @Test
  void a_right_length_is_copied() {
    assertThat(difference(session(S1, "A"), session(S1, "+".repeat(72)))).isPositive();
  }

  @Test
  void other_cookies_are_not_copied() {
    String others = "; a=b".repeat(1000) + "; c=" + "__Host-".repeat(100);
    Map<String, List<String>> lengthy = session(S1 + others, token);

    assertThat(tokens.verify(lengthy, HEADER, "")).isEqualTo(Reason.TOKEN_OK);
    assertThat(difference(session(S1, token), lengthy)).isZero();
  }

  /** What a scope adds to the tag is hashed when the gate is made. */
  @Test
  void a_gate_verifies_under_a_scope_at_no_cost() {
    var plain = new RequiredToken(Optional.of(tokens), HEADER, "");
    var scoped = new RequiredToken(Optional.of(tokens), HEADER, "large");
    Map<String, List<String>> large = session(S1, tokens.mint(session(S1), "large"));
    assertThat(scoped.judge("POST", "POST", large)).isEqualTo(Reason.TOKEN_OK);
    assertThat(plain.judge("POST", "POST", large)).isEqualTo(Reason.TOKEN_BAD_TAG);

    assertThat(
            difference(
                () -> plain.judge("POST", "POST", session),
                () -> scoped.judge("POST", "POST", large)))
        .isZero();
  }
}
