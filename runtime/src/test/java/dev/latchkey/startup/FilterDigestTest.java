package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.endpoint.EndpointFilter;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two filters that decide differently have different digests, whatever their classes are called.
 */
class FilterDigestTest {

  /** A filter that says what it is told to. */
  private static class Told extends EndpointFilter {
    @Override
    public String allowedOrigin(String origin) {
      throw new AssertionError("No request is decided here.");
    }

    @Override
    public List<String> origins() {
      return List.of("https://a.example");
    }

    @Override
    public boolean allowsMethod(String method) {
      return method.equals("GET");
    }
  }

  private static String digest(EndpointFilter filter, String verb) {
    var generated =
        new Generated(rows -> rows.resource(String.class, "").add("m()", verb, "", filter));
    return HexFormat.of().formatHex(RowDigest.of(generated).toBytes());
  }

  private static Stream<EndpointFilter> filters() {
    return Stream.of(
        EndpointFilter.UNDECLARED,
        EndpointFilter.NOT_SHARED,
        new Told(),
        new Told() {
          @Override
          public List<String> origins() {
            return List.of("https://b.example");
          }
        },
        new Told() {
          @Override
          public boolean allowsMethod(String method) {
            return false;
          }
        },
        new Told() {
          @Override
          public boolean anyMethod() {
            return true;
          }
        },
        new Told() {
          @Override
          public boolean allowCredentials() {
            return true;
          }
        },
        new Told() {
          @Override
          public String allowedHeaders() {
            return "x";
          }
        },
        new Told() {
          @Override
          public String exposedHeaders() {
            return "x";
          }
        },
        new Told() {
          @Override
          public String maxAge() {
            return "1";
          }
        });
  }

  @Test
  void differs_by_what_filters_decide() {
    assertThat(filters().map(filter -> digest(filter, "GET"))).doesNotHaveDuplicates();
  }

  @Test
  void is_the_same_for_filters_that_decide_the_same() {
    assertThat(digest(new Told(), "GET")).isEqualTo(digest(new Told() {}, "GET"));
  }
}
