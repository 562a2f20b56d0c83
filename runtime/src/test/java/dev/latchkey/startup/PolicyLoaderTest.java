package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.jaxrs.TestServer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyLoaderTest {

  /** Found. */
  public static final class Found implements GeneratedPolicies {
    @Override
    public int contract() {
      return GeneratedPolicies.CONTRACT;
    }

    @Override
    public void register(Endpoints endpoints) {
      endpoints.subresource(Found.class);
    }
  }

  @Test
  void findsWhatTheContextClassLoaderLists() {
    var found =
        TestServer.withPolicies(() -> List.copyOf(PolicyLoader.load(Set.of())), Found.class);

    assertThat(found).singleElement().isInstanceOf(Found.class);
  }

  @Test
  void findsNothingElsewhere() {
    assertThat(PolicyLoader.load(Set.of())).isEmpty();
  }

  /** A container may start an application on a thread that belongs to nobody. */
  @Test
  void findsWhatAClassLoaderOfTheApplicationLists() {
    var found =
        TestServer.withPolicies(
            () -> {
              Thread thread = Thread.currentThread();
              ClassLoader ofTheApplication = thread.getContextClassLoader();
              thread.setContextClassLoader(null);
              return List.copyOf(PolicyLoader.load(Set.of(ofTheApplication)));
            },
            Found.class);

    assertThat(found).singleElement().isInstanceOf(Found.class);
  }

  @Test
  void worksWithoutAContextClassLoader() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(null);
      assertThat(PolicyLoader.load(Set.of())).isEmpty();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void refusesAListedClassThatIsNoPolicy() {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(
            () -> TestServer.withPolicies(() -> PolicyLoader.load(Set.of()), TestServer.class))
        .withMessageStartingWith(
            "A class listed as dev.latchkey.endpoint.GeneratedPolicies could not be loaded (")
        .withMessageContaining(TestServer.class.getName())
        .withMessageEndingWith(
            "Rebuild the module that lists it from scratch, with latchkey-processor of the version"
                + " of latchkey-runtime.");
  }

  /** Cannot be made. */
  public static final class Unmakeable implements ConfigurationSource {
    private Unmakeable() {}

    @Override
    public String name() {
      return "unmakeable";
    }

    @Override
    public Optional<String> value(String name) {
      return Optional.empty();
    }
  }

  @Test
  void refusesASourceThatCannotBeMade() {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(
            () ->
                TestServer.withPolicies(
                    () -> StandardLookup.of(new WithoutMicroProfile(), Set.of()), Unmakeable.class))
        .withMessageContaining(Unmakeable.class.getName())
        .withMessageEndingWith("Mend that, or take it off the list.");
  }
}
