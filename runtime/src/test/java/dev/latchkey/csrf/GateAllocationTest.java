package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.latchkey.policy.Gate;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A request that passes costs no memory. */
class GateAllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int ROUNDS = 200;

  private static final String APP = "https://app.example";

  private record Passing(EndpointGate gate, Map<String, List<String>> headers, Reason reason) {
    Reason judge() {
      return gate.judge("POST", "POST", headers, "https");
    }

    @Override
    public String toString() {
      return reason + " " + headers;
    }
  }

  private static EndpointGate gate(String... publicOrigins) {
    return GateBuilder.of(publicOrigins)
        .trusting("https://partner.example", "https://*.friend.example")
        .sharing(new ReadersFilter(false, "https://spa.example"))
        .also(Gate.CONTENT_TYPE, Gate.CUSTOM_HEADER)
        .consuming("application/xml", "application/json")
        .gate("POST");
  }

  private static Passing passing(EndpointGate gate, Reason reason, String... namesAndValues) {
    Map<String, List<String>> headers = HeadersOf.request(namesAndValues);
    HeadersOf.add(headers, "Host", "App.Example:443");
    HeadersOf.add(headers, "Content-Type", "Application/JSON; charset=\"utf-8\"");
    HeadersOf.add(headers, "X-CSRF-Token", "1");
    return new Passing(gate, headers, reason);
  }

  static Stream<Passing> passing() {
    EndpointGate declared = gate("https://other.example", APP);
    return Stream.of(
        passing(
            declared,
            Reason.SAME_ORIGIN,
            "Sec-Fetch-Site",
            "same-origin",
            "Origin",
            APP,
            "Referer",
            APP + "/",
            "Cookie",
            "a=1"),
        passing(declared, Reason.SAME_ORIGIN, "Sec-Fetch-Site", "same-origin", "Origin", "null"),
        passing(declared, Reason.USER_INITIATED, "Sec-Fetch-Site", "none", "Cookie", "a=1"),
        passing(declared, Reason.ORIGIN_MATCH, "Origin", APP, "Cookie", "a=1"),
        passing(gate(), Reason.ORIGIN_MATCH, "Origin", APP, "Cookie", "a=1"),
        passing(
            declared,
            Reason.TRUSTED_ORIGIN,
            "Sec-Fetch-Site",
            "cross-site",
            "Origin",
            "https://a.friend.example"),
        passing(
            declared,
            Reason.NO_AMBIENT_CREDENTIALS,
            "Sec-Fetch-Site",
            "cross-site",
            "Origin",
            "https://spa.example",
            "Authorization",
            "bearer x"),
        passing(declared, Reason.NO_AMBIENT_CREDENTIALS, "Authorization", "Bearer x"));
  }

  /**
   * What one judgement takes. Something else may allocate in the meantime, the first use of a class
   * say, so the least of some counts.
   */
  private static long bytes(Passing request) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      Reason reason = request.judge();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      assertThat(reason).isEqualTo(request.reason());
    }
    return least;
  }

  @ParameterizedTest
  @MethodSource("passing")
  void nothing_is_allocated(Passing request) {
    assertThat(bytes(request)).isZero();
  }

  /** Stands in for a gate that does what ours must not. */
  private static final class Copying implements EndpointGate {
    private final EndpointGate gate;
    private Map<String, List<String>> copy;

    Copying(EndpointGate gate) {
      this.gate = gate;
    }

    @Override
    public Reason judge(
        String wireVerb, String verb, Map<String, List<String>> headers, String scheme) {
      copy = Map.copyOf(headers);
      return gate.judge(wireVerb, verb, copy, scheme);
    }

    @Override
    public boolean reportsOnly(Reason refusal) {
      return gate.reportsOnly(refusal);
    }

    @Override
    public String renewal(Map<String, List<String>> headers) {
      return gate.renewal(headers);
    }
  }

  @Test
  void the_measurement_sees_a_gate_that_copies_the_headers() {
    Passing request =
        passing(new Copying(gate(APP)), Reason.SAME_ORIGIN, "Sec-Fetch-Site", "same-origin");
    assertThat(bytes(request)).isGreaterThan(100);
  }
}
