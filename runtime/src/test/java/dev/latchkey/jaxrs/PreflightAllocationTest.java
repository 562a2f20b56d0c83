package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.latchkey.cors.PreflightAnswer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing in a preflight but what the decision needs can cost memory. */
class PreflightAllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final String REQUEST_HEADERS = "Access-Control-Request-Headers";

  private static Installation load() {
    Installation installation = TestInstallation.load();
    installation.require(Set.of(AccountResource.class));
    return installation;
  }

  private final ContainerRequestFilter filter =
      TestInstallation.preflights(
          TestServer.withPolicies(PreflightAllocationTest::load, BankPolicies.class));

  /** What a filter sees of a preflight, and what it does about it. */
  private static final class Exchange {
    private final MultivaluedHashMap<String, String> headers = new MultivaluedHashMap<>();
    private final Map<String, Object> properties = new HashMap<>();
    private final ContainerRequestContext context =
        stub(ContainerRequestContext.class, this::answer);
    private final UriInfo uriInfo = stub(UriInfo.class, Exchange::uri);
    private Response response;

    Exchange(String names) {
      headers.putSingle("Origin", BankFilters.APP);
      headers.putSingle("Access-Control-Request-Method", "PUT");
      headers.putSingle(REQUEST_HEADERS, names);
    }

    private Object answer(String method, Object[] arguments) {
      switch (method) {
        case "getMethod":
          return "OPTIONS";
        case "getHeaders":
          return headers;
        case "getHeaderString":
          return headers.getFirst((String) arguments[0]);
        case "getUriInfo":
          return uriInfo;
        case "setProperty":
          return properties.put((String) arguments[0], arguments[1]);
        case "abortWith":
          response = (Response) arguments[0];
          return null;
        default:
          throw new AssertionError("A preflight is decided without " + method + ".");
      }
    }

    private static final URI REQUEST = URI.create("http://localhost/api/accounts");
    private static final URI BASE = URI.create("http://localhost/api/");

    private static Object uri(String method, Object[] arguments) {
      return switch (method) {
        case "getRequestUri" -> REQUEST;
        case "getBaseUri" -> BASE;
        default -> throw new AssertionError("A preflight is decided without " + method + ".");
      };
    }
  }

  /** What a stub answers. */
  private interface Answers {
    Object to(String method, Object[] arguments);
  }

  private static <T> T stub(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.to(method.getName(), arguments)));
  }

  private static long bytes(ContainerRequestFilter filter, Exchange exchange) throws IOException {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    filter.filter(exchange.context);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  /**
   * How much more the second exchange takes. Compilers remove allocations as they warm up, at any
   * moment: the least of many runs in turn counts.
   */
  private static long difference(ContainerRequestFilter filter, Exchange one, Exchange other)
      throws IOException {
    long least = Long.MAX_VALUE;
    long leastOfOther = Long.MAX_VALUE;
    for (int i = 0; i < 5000; i++) {
      least = Math.min(least, bytes(filter, one));
      leastOfOther = Math.min(leastOfOther, bytes(filter, other));
    }
    return leastOfOther - least;
  }

  @Test
  void isTheSameForLongRequestHeaders() throws IOException {
    var brief = new Exchange("x");
    var lengthy = new Exchange(",".repeat(8192));

    assertThat(difference(filter, brief, lengthy)).isZero();
    assertThat(bytes(filter, lengthy)).isPositive();
    assertThat(lengthy.response.getStatus()).isEqualTo(204);
    assertThat(lengthy.properties.get(PreflightFilter.ANSWER))
        .isInstanceOf(PreflightAnswer.Allowed.class)
        .isEqualTo(brief.properties.get(PreflightFilter.ANSWER));
  }

  /** The measurement sees a filter that does what ours must not. */
  @Test
  void differsForAFilterThatReadsThem() throws IOException {
    ContainerRequestFilter reading =
        request -> {
          request.setProperty("names", request.getHeaderString(REQUEST_HEADERS).split(",", -1));
          filter.filter(request);
        };
    var brief = new Exchange("x");
    var lengthy = new Exchange(",".repeat(8192));

    assertThat(difference(reading, brief, lengthy)).isGreaterThan(8192);
  }
}
