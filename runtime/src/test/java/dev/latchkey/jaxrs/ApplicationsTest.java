package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationsTest {

  private static final class Listing extends Application {
    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(PlainResource.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
      return Set.of(new AccountResource());
    }
  }

  @Test
  void tellClassesAndThoseOfSingletons() {
    assertThat(Applications.listed(new Listing()))
        .containsExactlyInAnyOrder(PlainResource.class, AccountResource.class);
  }

  @Test
  void tellNothingWhereNoneIsInjected() {
    assertThat(Applications.listed(null)).isEmpty();
  }
}
