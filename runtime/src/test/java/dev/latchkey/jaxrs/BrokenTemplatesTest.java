package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.startup.StartRefusedException;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows whose path templates nobody can read. */
class BrokenTemplatesTest {

  /** Paths that no container takes either. */
  public static final class BrokenPolicies implements GeneratedPolicies {
    @Override
    public int contract() {
      return CONTRACT;
    }

    @Override
    public void register(Endpoints endpoints) {
      endpoints
          .resource(PlainResource.class, "plain")
          .add("read()", "GET", "{c", EndpointFilter.UNDECLARED);
    }
  }

  /** A broken regular expression. */
  public static final class BrokenLocator implements GeneratedPolicies {
    @Override
    public int contract() {
      return CONTRACT;
    }

    @Override
    public void register(Endpoints endpoints) {
      endpoints.subresource(ChildResource.class).locateUnknown("{d: [}");
    }
  }

  @ParameterizedTest
  @MethodSource("brokenPaths")
  void isRefusedForATemplateThatCannotBeRead(Class<?> policies, Class<?> type, String template) {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> TestServer.start(new ResourceConfig(), policies).close())
        .withMessageContaining(type.getName())
        .withMessageContaining("\"" + template + "\"");
  }

  static Stream<Arguments> brokenPaths() {
    return Stream.of(
        Arguments.of(BrokenPolicies.class, PlainResource.class, "{c"),
        Arguments.of(BrokenLocator.class, ChildResource.class, "{d: [}"));
  }
}
