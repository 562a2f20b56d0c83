package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndpointPathTest {

  @Test
  void the_text_joins_what_is_there() {
    assertThat(new EndpointPath("/a/", "/b/").text()).isEqualTo("a/b");
    assertThat(new EndpointPath("a", "").text()).isEqualTo("a");
    assertThat(new EndpointPath("", "b").text()).isEqualTo("b");
    assertThat(new EndpointPath("/", "/").text()).isEmpty();
  }

  @Test
  void an_application_comes_before_the_root() {
    assertThat(new EndpointPath("a", "b").below("/api/")).isEqualTo(new EndpointPath("api/a", "b"));
    assertThat(new EndpointPath("", "b").below("api").text()).isEqualTo("api/b");
    assertThat(new EndpointPath("a", "b").below("/").text()).isEqualTo("a/b");
  }

  @Test
  void the_shape_forgets_names_and_keeps_the_steps_apart() {
    assertThat(new EndpointPath("a/{id}", "{n: [0-9]+}").shape())
        .isEqualTo(new EndpointPath("/a/{x}/", "{m:[0-9]+}").shape())
        .isNotEqualTo(new EndpointPath("a/{id}", "{n}").shape());
    assertThat(new EndpointPath("a/b", "").shape())
        .isNotEqualTo(new EndpointPath("a", "b").shape());
  }
}
