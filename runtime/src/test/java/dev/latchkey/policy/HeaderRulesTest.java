package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRulesTest {

  @ParameterizedTest
  @CsvSource({
    "'',HEADER_INVALID",
    "X Foo,HEADER_INVALID",
    "'X-A, X-B',LIST_IN_ONE_STRING",
    "Sec-Fetch-Site,REQUEST_HEADER_FORBIDDEN",
    "Set-Cookie,REQUEST_HEADER_FORBIDDEN",
    "Access-Control-Max-Age,REQUEST_HEADER_IS_RESPONSE",
    "x-http-method,METHOD_OVERRIDE_HEADER",
    "Range,SAFELISTED_HEADER"
  })
  void a_wrong_request_header_breaks_one_rule(String header, String code) {
    assertThat(policy().allowedHeaders(Policy.INFERRED, header).findings())
        .containsExactly(code + " allowedHeaders[1]");
  }

  @ParameterizedTest
  @CsvSource({
    "'',HEADER_INVALID",
    "<inferred>,HEADER_INVALID",
    "'ETag,Location',LIST_IN_ONE_STRING",
    "set-cookie2,EXPOSE_FORBIDDEN",
    "origin,EXPOSE_IS_REQUEST",
    "access-control-max-age,EXPOSE_IS_PREFLIGHT",
    "PRAGMA,EXPOSE_SAFELISTED"
  })
  void a_wrong_response_header_breaks_one_rule(String header, String code) {
    assertThat(policy().exposedHeaders("ETag", header).findings())
        .containsExactly(code + " exposedHeaders[1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Type", "Authorization", "X-Trace", "If-None-Match"})
  void usual_request_headers_break_none(String header) {
    assertThat(policy().allowedHeaders(header).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Access-Control-Allow-Origin", "Location", "X-Total-Count"})
  void usual_response_headers_break_none(String header) {
    assertThat(policy().exposedHeaders(header).findings()).isEmpty();
  }

  @Test
  void names_are_repeated_in_whatever_case() {
    assertThat(policy().allowedHeaders("X-Foo", "x-foo").findings())
        .containsExactly("DUPLICATE_HEADER allowedHeaders[1]");
    assertThat(policy().exposedHeaders("ETag", "Location", "etag").findings())
        .containsExactly("DUPLICATE_HEADER exposedHeaders[2]");
  }

  @Test
  void the_wildcard_covers_all_but_authorization() {
    assertThat(policy().allowedHeaders(Policy.INFERRED, "*", "X-Trace", "Authorization").findings())
        .containsExactly("REDUNDANT_WITH_WILDCARD allowedHeaders[2]");
    assertThat(policy().exposedHeaders("ETag", "*").findings())
        .containsExactly("REDUNDANT_WITH_WILDCARD exposedHeaders[0]");
  }

  @Test
  void with_credentials_the_wildcard_covers_nothing() {
    assertThat(
            policy()
                .allowedHeaders("*", "X-Trace")
                .exposedHeaders("ETag", "*")
                .allowCredentials()
                .findings())
        .containsExactly(
            "HEADER_WILDCARD_CREDENTIALED allowedHeaders[0]",
            "EXPOSE_WILDCARD_CREDENTIALED exposedHeaders[1]");
  }

  @Test
  void a_safelisted_header_is_a_note() {
    assertThat(policy().allowedHeaders("Accept").check())
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
  }
}
