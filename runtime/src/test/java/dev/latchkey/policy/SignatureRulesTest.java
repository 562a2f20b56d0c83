package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.consuming;
import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.Declarations.readingCookies;
import static dev.latchkey.policy.Declarations.readingHeaders;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureRulesTest {

  private static final String CONTENT_TYPE = "CONTENT_TYPE_NOT_ALLOWED allowedHeaders";

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "QUERY"})
  void an_entity_that_needs_content_type_is_refused_where_an_exact_list_lacks_it(String verb) {
    EndpointSignature json = consuming(verb, "application/json", "application/xml");
    assertThat(policy().allowedHeaders("X-A").governing(json).check())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(Declarations.summary(finding)).isEqualTo(CONTENT_TYPE);
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.arguments())
                  .containsExactly("Resource.take", "application/json, application/xml");
            });
  }

  @Test
  void each_endpoint_that_cannot_be_called_is_named() {
    assertThat(
            policy()
                .allowedHeaders()
                .governing(
                    consuming("POST", "application/json"), consuming("PUT", "application/json"))
                .findings())
        .containsExactly(CONTENT_TYPE, CONTENT_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"content-type", "*", Policy.INFERRED})
  void a_list_that_has_it_breaks_no_rule(String header) {
    assertThat(
            policy()
                .allowedHeaders(header)
                .governing(consuming("POST", "application/json"))
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "*/*", "text/*", "application/*", "multipart/form-data", "json"})
  void an_entity_that_may_be_of_a_safelisted_type_needs_none(String consumes) {
    assertThat(
            policy()
                .allowedHeaders()
                .governing(consuming("POST", "application/json", consumes))
                .findings())
        .isEmpty();
  }

  @Test
  void without_an_entity_there_is_no_type_to_name() {
    EndpointSignature bodyless =
        new EndpointSignature(
            "R.delete", "DELETE", List.of("application/json"), false, false, List.of(), List.of());
    assertThat(policy().allowedHeaders().governing(bodyless).findings()).isEmpty();
    assertThat(policy().allowedHeaders().governing(consuming("POST")).findings()).isEmpty();
  }

  @Test
  void no_script_sends_an_entity_with_get() {
    assertThat(policy().allowedHeaders().governing(consuming("GET", "application/json")).findings())
        .isEmpty();
  }

  @Test
  void each_header_parameter_that_is_not_listed_is_reported() {
    List<Finding> findings =
        policy()
            .allowedHeaders("x-a")
            .governing(readingHeaders("GET", "X-C", "X-A", "X-B", "x-b", "Authorization"))
            .check();
    assertThat(findings)
        .extracting(Declarations::summary)
        .containsOnly("HEADER_PARAM_NOT_ALLOWED allowedHeaders");
    assertThat(findings)
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly("Authorization", "X-B", "X-C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cookie",
        "Sec-Fetch-Site",
        "User-Agent2,",
        "Accept",
        "accept-language",
        "Content-Language",
        "Content-Type",
        "Range",
        "X-HTTP-Method-Override",
        "Access-Control-Allow-Origin"
      })
  void names_that_no_script_sets_or_that_hardly_need_listing_are_not_missing(String name) {
    assertThat(policy().allowedHeaders().governing(readingHeaders("GET", name)).findings())
        .isEmpty();
  }

  @Test
  void nothing_is_missing_from_inferred_headers_nor_from_the_wildcard() {
    EndpointSignature reads = readingHeaders("GET", "X-A", "Authorization");
    assertThat(policy().governing(reads).findings()).isEmpty();
    assertThat(policy().allowedHeaders(Policy.INFERRED, "X-B").governing(reads).findings())
        .isEmpty();
    assertThat(policy().allowedHeaders("*").governing(readingHeaders("GET", "X-A")).findings())
        .isEmpty();
  }

  @Test
  void the_wildcard_misses_authorization() {
    EndpointSignature reads = readingHeaders("GET", "authorization");
    assertThat(policy().allowedHeaders("X-A", "*").governing(reads).findings())
        .containsExactly(
            "REDUNDANT_WITH_WILDCARD allowedHeaders[0]",
            "AUTHORIZATION_NOT_COVERED_BY_WILDCARD allowedHeaders[1]");
    assertThat(policy().allowedHeaders("*", "Authorization").governing(reads).findings()).isEmpty();
    assertThat(policy().allowedHeaders("*", Policy.INFERRED).governing(reads).findings()).isEmpty();
  }

  @Test
  void with_credentials_the_wildcard_is_the_only_mistake() {
    assertThat(
            policy()
                .allowedHeaders("*")
                .allowCredentials()
                .governing(readingHeaders("GET", "Authorization"))
                .findings())
        .containsExactly("HEADER_WILDCARD_CREDENTIALED allowedHeaders[0]");
  }

  @Test
  void a_cookie_parameter_needs_credentials() {
    Declarations declaration = policy().governing(readingCookies("GET", "a", "b"), endpoint("PUT"));
    assertThat(declaration.findings())
        .containsExactly(
            "COOKIE_PARAM_WITHOUT_CREDENTIALS allowCredentials",
            "COOKIE_PARAM_WITHOUT_CREDENTIALS allowCredentials");
    assertThat(declaration.allowCredentials().findings()).isEmpty();
  }

  @Test
  void of_a_malformed_list_nobody_knows_what_is_missing() {
    assertThat(
            policy()
                .allowedHeaders("Content-Type, X-A")
                .governing(consuming("POST", "application/json"), readingHeaders("GET", "X-A"))
                .findings())
        .containsExactly("LIST_IN_ONE_STRING allowedHeaders[0]");
  }
}
