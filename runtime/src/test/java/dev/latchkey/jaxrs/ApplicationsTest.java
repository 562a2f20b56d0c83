package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationsTest {

  /** Quarkus injects a proxy that has nobody to ask before there is a request; here, it fails. */
  private static final class NotYet extends Application {
    @Override
    public Set<Class<?>> getClasses() {
      throw new IllegalStateException("no request");
    }
  }

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
  void hideNoFailureWhereThisIsNotQuarkus() {
    assertThatIllegalStateException().isThrownBy(() -> Applications.listed(new NotYet()));
  }

  @Test
  void tellNothingWhereNoneIsInjected() {
    assertThat(Applications.listed(null)).isEmpty();
  }
}
