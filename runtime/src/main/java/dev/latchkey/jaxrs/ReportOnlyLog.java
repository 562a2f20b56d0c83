package dev.latchkey.jaxrs;

import dev.latchkey.csrf.Reason;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what protections that are report-only let pass, and logs the first and every tenfold. */
final class ReportOnlyLog {

  private static final Logger LOGGER = System.getLogger(ReportOnlyLog.class.getName());

  private static final long BASE = 10;

  private record Occasion(String endpoint, Reason reason) {}

  private final Map<Occasion, AtomicLong> counts = new ConcurrentHashMap<>();

  void count(String endpoint, Reason reason) {
    long count =
        counts
            .computeIfAbsent(new Occasion(endpoint, reason), occasion -> new AtomicLong())
            .incrementAndGet();
    if (isPowerOfTen(count)) {
      LOGGER.log(
          Level.WARNING,
          "{0} would have refused requests ({1}), {2} so far; its protection is report-only and"
              + " lets them pass.",
          endpoint,
          reason,
          Long.toString(count));
    }
  }

  private static boolean isPowerOfTen(long count) {
    long rest = count;
    while (rest % BASE == 0) {
      rest /= BASE;
    }
    return rest == 1;
  }
}
