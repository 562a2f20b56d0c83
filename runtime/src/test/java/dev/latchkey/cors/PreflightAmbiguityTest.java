package dev.latchkey.cors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.endpoint.EndpointFilter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreflightAmbiguityTest {

  private final EndpointFilter filter = new NamedFilter("filter");
  private final EndpointFilter another = new NamedFilter("another");

  private static List<String> paths(Rows... resources) {
    return PreflightAmbiguity.in(List.of(resources).stream().map(Rows::rows).toList()).stream()
        .map(PreflightAmbiguity::path)
        .toList();
  }

  @Test
  void isFoundWhateverVariablesAreCalled() {
    assertThat(
            paths(
                Rows.root(String.class, "a/{x}").add("PUT", "b/{y: [0-9]+}", filter),
                Rows.root(Integer.class, "a/{z}").add("PUT", "b/{w:[0-9]+}", another)))
        .containsExactly("a/{z}/b/{w:[0-9]+}");
  }

  @Test
  void isFoundInOneClass() {
    assertThat(paths(Rows.root(String.class, "").add("PUT", "", filter).add("PUT", "", another)))
        .containsExactly("");
  }

  @Test
  void isNoneWherePolicyOrVerbOrPathTells() {
    assertThat(
            paths(
                Rows.root(String.class, "a").add("PUT", "b", filter),
                Rows.root(Integer.class, "a")
                    .add("PUT", "b", filter)
                    .add("DELETE", "b", another)
                    .add("PUT", "{b}", another)))
        .isEmpty();
  }

  /** What locators return is matched class by class. */
  @Test
  void isNoneBetweenClassesWithoutPaths() {
    assertThat(
            paths(
                Rows.below(String.class).add("PUT", "b", filter),
                Rows.below(Integer.class).add("PUT", "b", another)))
        .isEmpty();
  }
}
