package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.consuming;
import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.Declarations.readingHeaders;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InferenceTest {

  @Test
  void origins_keep_their_order_without_duplicates() {
    assertThat(
            policy()
                .origins("https://b.example", "https://a.example", "https://b.example")
                .effective()
                .origins())
        .containsExactly("https://b.example", "https://a.example");
  }

  @Test
  void any_origin_swallows_all_others() {
    EffectivePolicy effective = policy().origins("https://b.example", "*").effective();
    assertThat(effective.origins()).containsExactly("*");
    assertThat(effective.anyOrigin()).isTrue();
  }

  @Test
  void inferred_methods_are_the_verbs_served() {
    assertThat(
            policy()
                .governing(
                    endpoint("PUT"),
                    endpoint("GET"),
                    endpoint("PURGE"),
                    endpoint("PUT"),
                    endpoint("OPTIONS"))
                .effective()
                .methods())
        .containsExactly("GET", "PURGE", "PUT");
    assertThat(policy().governing(endpoint("HEAD")).effective().methods()).containsExactly("HEAD");
    assertThat(policy().effective().methods()).isEmpty();
  }

  @Test
  void written_methods_are_what_browsers_send() {
    Declarations serving = policy().governing(endpoint("GET"));
    assertThat(serving.methods("put", "PATCH", "PUT", "OPTIONS").effective().methods())
        .containsExactly("OPTIONS", "PATCH", "PUT");
    assertThat(serving.methods("PUT", Policy.INFERRED).effective().methods())
        .containsExactly("GET", "PUT");
    assertThat(serving.methods("PUT", "*").effective().methods()).containsExactly("*");
    assertThat(serving.methods().effective().methods()).isEmpty();
  }

  @Test
  void what_nobody_can_send_is_never_allowed() {
    assertThat(
            policy()
                .methods(Policy.INFERRED, "PU T", "trace", "")
                .governing(endpoint("A\r\nB"), endpoint("CONNECT"))
                .effective()
                .methods())
        .isEmpty();
    assertThat(
            policy()
                .allowedHeaders(
                    Policy.INFERRED, "Cookie", "X-A\r\nX-B", "Access-Control-Allow-Origin")
                .exposedHeaders("Set-Cookie", "X B", "")
                .governing(readingHeaders("GET", "Host", "X C", "X-HTTP-Method-Override"))
                .effective())
        .satisfies(
            effective -> {
              assertThat(effective.allowedHeaders()).isEmpty();
              assertThat(effective.exposedHeaders()).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "*/*", "application/*", "image/png", "json"})
  void a_type_that_is_not_safelisted_asks_for_content_type(String consumes) {
    assertThat(headers(consuming("POST", "text/plain", consumes))).containsExactly("content-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "multipart/form-data", "application/x-www-form-urlencoded; a=b"})
  void a_safelisted_type_does_not(String consumes) {
    assertThat(headers(consuming("POST", consumes))).isEmpty();
  }

  @Test
  void an_entity_of_any_type_asks_for_content_type_and_form_parameters_do_not() {
    assertThat(headers(consuming("POST"))).containsExactly("content-type");
    EndpointSignature form =
        new EndpointSignature("R.form", "POST", List.of(), true, true, List.of(), List.of());
    assertThat(headers(form)).isEmpty();
    assertThat(headers(endpoint("POST"))).isEmpty();
  }

  @Test
  void header_parameters_are_inferred_in_lower_case() {
    assertThat(headers(readingHeaders("GET", "X-B", "Authorization", "x-a", "X-A")))
        .containsExactly("authorization", "x-a", "x-b");
  }

  @Test
  void bearer_tokens_ask_for_authorization() {
    assertThat(
            policy()
                .in(facts(List.of("https://a.example"), Credential.BEARER))
                .effective()
                .allowedHeaders())
        .containsExactly("authorization");
  }

  @Test
  void an_exact_list_infers_nothing_and_a_mixed_one_adds() {
    Declarations reading = policy().governing(readingHeaders("GET", "X-B"));
    assertThat(reading.allowedHeaders("X-A").effective().allowedHeaders()).containsExactly("x-a");
    assertThat(reading.allowedHeaders("X-A", Policy.INFERRED).effective().allowedHeaders())
        .containsExactly("x-a", "x-b");
  }

  @Test
  void the_wildcard_comes_first_and_needs_an_anonymous_policy() {
    Declarations declaration =
        policy().allowedHeaders("X-A", "*", "!a", "Authorization").exposedHeaders("#b", "*");
    assertThat(declaration.effective().allowedHeaders())
        .containsExactly("*", "!a", "authorization", "x-a");
    assertThat(declaration.effective().exposedHeaders()).containsExactly("*", "#b");
    assertThat(declaration.allowCredentials().effective().allowedHeaders())
        .containsExactly("!a", "authorization", "x-a");
  }

  @Test
  void exposed_headers_are_sorted_in_lower_case() {
    assertThat(policy().exposedHeaders("Location", "ETag", "etag").effective().exposedHeaders())
        .containsExactly("etag", "location");
  }

  @Test
  void the_rest_stays_as_it_was_written() {
    EffectivePolicy effective = policy().allowCredentials().maxAge(-1).effective();
    assertThat(effective.allowCredentials()).isTrue();
    assertThat(effective.maxAge()).isEqualTo(-1);
  }

  private static List<String> headers(EndpointSignature endpoint) {
    return policy().governing(endpoint).effective().allowedHeaders();
  }
}
