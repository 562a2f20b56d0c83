package dev.latchkey.cors;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The decision looks at three things, so nothing else in a request can cost memory. */
class AllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Preflights preflights =
      CrossOriginSharing.of(
              List.of(
                  Rows.root(String.class, "accounts/{id}")
                      .add("PUT", "notes/{note}", new NamedFilter("notes", "PUT"))
                      .rows()),
              List.of())
          .preflights();

  private PreflightAnswer decide(Map<String, List<String>> request) {
    return preflights.decide(
        "/accounts/12345/notes/7", request.get("origin"), request.get("method"));
  }

  private static Map<String, List<String>> request(String headerNames) {
    return Map.of(
        "origin", List.of(NamedFilter.APP),
        "method", List.of("PUT"),
        "headers", List.of(headerNames));
  }

  private long bytesFor(Map<String, List<String>> request) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    decide(request);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  /** Compilers remove allocations as they warm up, at any moment: the least of many runs counts. */
  @Test
  void isTheSameForLongRequestHeaders() {
    Map<String, List<String>> brief = request("x");
    Map<String, List<String>> lengthy = request(",".repeat(8192));
    assertThat(decide(brief))
        .isInstanceOf(PreflightAnswer.Allowed.class)
        .isEqualTo(decide(lengthy));
    long leastForBrief = Long.MAX_VALUE;
    long leastForLengthy = Long.MAX_VALUE;
    for (int i = 0; i < 5000; i++) {
      leastForBrief = Math.min(leastForBrief, bytesFor(brief));
      leastForLengthy = Math.min(leastForLengthy, bytesFor(lengthy));
    }

    assertThat(leastForLengthy).isEqualTo(leastForBrief).isPositive().isLessThan(1024);
  }
}
