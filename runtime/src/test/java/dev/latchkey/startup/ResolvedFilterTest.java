package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.policy.EffectivePolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter that start-up makes says what the compiler would have written. */
class ResolvedFilterTest {

  private static final String APP = "https://app.example.com";

  private static EndpointFilter filter(List<String> origins, List<String> methods, int maxAge) {
    return new ResolvedFilter(
        new EffectivePolicy(
            origins, methods, List.of("content-type", "x-a"), List.of("etag"), true, maxAge));
  }

  @Test
  void answersWithItsOwnTextAndJoinedLists() {
    EndpointFilter filter = filter(List.of(APP), List.of("GET", "PUT"), 600);

    assertThat(filter.allowedOrigin(new String(APP))).isSameAs(APP);
    assertThat(filter.allowedOrigin("https://other.example.com")).isNull();
    assertThat(filter.allowsMethod("PUT")).isTrue();
    assertThat(filter.allowsMethod("put")).isFalse();
    assertThat(filter.anyOrigin()).isFalse();
    assertThat(filter.anyMethod()).isFalse();
    assertThat(filter.allowCredentials()).isTrue();
    assertThat(filter.allowedHeaders())
        .isEqualTo("content-type,x-a")
        .isSameAs(filter.allowedHeaders());
    assertThat(filter.exposedHeaders()).isEqualTo("etag");
  }

  @ParameterizedTest
  @CsvSource({"0, ", "-1, 0", "600, 600"})
  void writesTheAgeAsGeneratedCodeDoes(int maxAge, String header) {
    assertThat(filter(List.of(APP), List.of(), maxAge).maxAge()).isEqualTo(header);
  }

  @Test
  void knowsAnyOriginAndAnyMethod() {
    EndpointFilter filter = filter(List.of("*"), List.of("*"), 0);

    assertThat(filter.anyOrigin()).isTrue();
    assertThat(filter.anyMethod()).isTrue();
    assertThat(filter.allowsMethod("BREW")).isTrue();
    assertThat(filter.allowedOrigin("anything")).isEqualTo("*");
  }

  @Test
  void leavesEmptyListsOut() {
    EndpointFilter filter =
        new ResolvedFilter(
            new EffectivePolicy(List.of(), List.of(), List.of(), List.of(), false, 0));

    assertThat(filter.allowedOrigin(APP)).isNull();
    assertThat(filter.allowedOrigin("")).isNull();
    assertThat(filter.allowedHeaders()).isNull();
    assertThat(filter.exposedHeaders()).isNull();
    assertThat(filter.allowCredentials()).isFalse();
  }
}
