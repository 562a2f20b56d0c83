package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.latchkey.cors.CrossOriginSharing;
import dev.latchkey.cors.PreflightAnswer;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.RegisteredEndpoint;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a reference costs: time in its length when the application starts, and nothing later. */
class ManyOriginsTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final String APP = "https://app.example.com";

  static class Resource {}

  /** As the compiler writes it for {@link #referenced}. */
  private static final EndpointFilter LITERAL =
      new EndpointFilter() {
        @Override
        public String allowedOrigin(String origin) {
          return APP.equals(origin) ? APP : null;
        }

        @Override
        public List<String> origins() {
          return List.of(APP);
        }

        @Override
        public boolean allowsMethod(String method) {
          return "PUT".equals(method);
        }

        @Override
        public boolean allowCredentials() {
          return true;
        }

        @Override
        public String exposedHeaders() {
          return "etag";
        }
      };

  private static PolicyDeclaration referenced() {
    return PolicyDeclaration.on("Resource", "TYPE")
        .origins("${origins}")
        .exposedHeaders("ETag")
        .allowCredentials()
        .declare();
  }

  private static StartUp start(String origins) {
    StartUp startUp =
        Generated.startUp(
            Map.of("origins", origins),
            all ->
                Exempting.all(all)
                    .resource(Resource.class, "a")
                    .add("write()", "PUT", "b/{id}", referenced()));
    startUp.requireNoErrors();
    return startUp;
  }

  private static String sites(int count) {
    return IntStream.range(0, count)
        .mapToObj(ManyOriginsTest::site)
        .collect(Collectors.joining(","));
  }

  private static String site(int i) {
    return "https://site" + i + ".example.com";
  }

  @Test
  void allOfTenThousandMayRead() {
    EndpointFilter filter =
        start(sites(10_000))
            .table()
            .find(Resource.class, "write()")
            .map(RegisteredEndpoint::filter)
            .orElseThrow();

    for (int i = 0; i < 10_000; i++) {
      assertThat(filter.allowedOrigin(site(i))).isEqualTo(site(i));
    }
    assertThat(filter.allowedOrigin(site(10_000))).isNull();
  }

  /** Four times the origins take four times as long; were it quadratic, sixteen times. */
  @Test
  void startsInTimeLinearInTheirNumber() {
    String few = sites(5_000);
    String many = sites(20_000);
    double least = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 10 && least >= 8; attempt++) {
      least = Math.min(least, (double) nanoseconds(many) / nanoseconds(few));
    }
    assertThat(least).isLessThan(8);
  }

  private static long nanoseconds(String origins) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long before = System.nanoTime();
      start(origins);
      least = Math.min(least, System.nanoTime() - before);
    }
    return least;
  }

  private static CrossOriginSharing sharing(Consumer<Endpoints.Rows> row, String origins) {
    StartUp startUp =
        Generated.startUp(
            Map.of("origins", origins),
            all -> row.accept(Exempting.all(all).resource(Resource.class, "a")));
    startUp.requireNoErrors();
    return CrossOriginSharing.of(startUp.table().resources(), List.of());
  }

  /** Taken in turns, since compilers remove allocations at any moment, and for all alike. */
  private static long[] leastBytes(
      List<CrossOriginSharing> all, Consumer<CrossOriginSharing> request) {
    long[] least = new long[all.size()];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i < 20_000; i++) {
      for (int each = 0; each < least.length; each++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        request.accept(all.get(each));
        least[each] = Math.min(least[each], THREADS.getCurrentThreadAllocatedBytes() - before);
      }
    }
    return least;
  }

  private static void preflight(CrossOriginSharing sharing, String origin) {
    PreflightAnswer answer = sharing.preflights().decide("/a/b/7", List.of(origin), List.of("PUT"));
    if (!(answer instanceof PreflightAnswer.Allowed)) {
      throw new AssertionError(answer);
    }
  }

  private static void response(CrossOriginSharing sharing, String origin) {
    Map<String, List<Object>> headers = new HashMap<>();
    sharing.responses().writeUnmatched("/a/b/7", List.of(origin), headers);
    if (!headers.containsKey("Access-Control-Allow-Origin")) {
      throw new AssertionError(headers);
    }
  }

  @Test
  void requestsCostWhatTheyCostUnderALiteral() {
    List<CrossOriginSharing> all = new ArrayList<>();
    all.add(sharing(rows -> rows.add("write()", "PUT", "b/{id}", LITERAL), ""));
    all.add(sharing(rows -> rows.add("write()", "PUT", "b/{id}", referenced()), APP));
    all.add(
        sharing(
            rows -> rows.add("write()", "PUT", "b/{id}", referenced()), sites(1_000) + "," + APP));
    for (Consumer<CrossOriginSharing> request :
        List.<Consumer<CrossOriginSharing>>of(
            sharing -> preflight(sharing, APP), sharing -> response(sharing, APP))) {
      long[] least = leastBytes(all, request);
      assertThat(least[0]).isPositive();
      assertThat(least).containsOnly(least[0]);
    }
  }
}
