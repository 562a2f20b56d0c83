package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.jaxrs.TestServer;
import dev.latchkey.policy.Lookup.Value;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardLookupTest {

  /** A source of one's own. */
  public static final class Own implements ConfigurationSource {
    @Override
    public String name() {
      return "own";
    }

    @Override
    public Optional<String> value(String name) {
      return Optional.empty();
    }
  }

  private record Fixed(String name, String text) implements ConfigurationSource {
    @Override
    public Optional<String> value(String name) {
      return Optional.ofNullable(text);
    }
  }

  private static Optional<Value> inEnvironment(Map<String, String> variables, String name) {
    return new EnvironmentPlace(variables::get).find(name);
  }

  @Test
  void findsTheExactVariableFirst() {
    Map<String, String> all = Map.of("a.b-c", "exact", "a_b_c", "mangled", "A_B_C", "upper");
    assertThat(inEnvironment(all, "a.b-c")).contains(new Value("exact", "environment a.b-c"));
    assertThat(inEnvironment(all, "a-b.c")).contains(new Value("mangled", "environment a_b_c"));
    assertThat(inEnvironment(all, "a.B.c")).contains(new Value("upper", "environment A_B_C"));
    assertThat(inEnvironment(all, "a.b")).isEmpty();
  }

  @Test
  void keepsDigitsInTheNameOfAVariable() {
    assertThat(inEnvironment(Map.of("X9__Y", ""), "x9._y"))
        .contains(new Value("", "environment X9__Y"));
  }

  @Test
  void takesAnEmptyValueForAValue() {
    var lookup =
        new StandardLookup(
            List.of(
                new SourcePlace(new Fixed("none", null)),
                new SourcePlace(new Fixed("empty", "")),
                new SourcePlace(new Fixed("late", "value"))));

    assertThat(lookup.find("x")).contains(new Value("", "empty x"));
    assertThat(lookup.places("x")).containsExactly("none", "empty", "late");
    assertThat(lookup.isFinal()).isTrue();
  }

  @Test
  void asksForEachNameOnce() {
    var asked = new AtomicInteger();
    var lookup =
        new StandardLookup(
            List.of(new EnvironmentPlace(name -> "value " + asked.incrementAndGet())));

    assertThat(lookup.find("x")).isEqualTo(lookup.find("x")).isPresent();
    assertThat(asked).hasValue(1);
  }

  @Test
  void looksInOrder() {
    assertThat(
            TestServer.withPolicies(
                () -> StandardLookup.of(new Fixed("container", null), Set.of()).places("a.b"),
                Own.class))
        .containsExactly("own", "container", "system property", "environment A_B");
  }

  /** Without the API, the class that uses it cannot be linked. */
  @Test
  void worksWithoutMicroProfile() throws Exception {
    URL[] places =
        Stream.of(StandardLookup.class, StandardLookupTest.class)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
            .toArray(URL[]::new);
    try (var loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
      assertThat(
              loader
                  .loadClass(WithoutMicroProfile.class.getName())
                  .getMethod("places")
                  .invoke(null))
          .isEqualTo(List.of("container", "system property", "environment A_B"));
      assertThatExceptionOfType(ClassNotFoundException.class)
          .isThrownBy(() -> loader.loadClass("org.eclipse.microprofile.config.Config"));
    }
  }
}
