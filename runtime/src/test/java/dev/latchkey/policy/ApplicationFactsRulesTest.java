package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.facts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationFactsRulesTest {

  @Test
  void an_application_that_says_nothing_has_no_findings() {
    assertThat(PolicyCheck.check(ApplicationFacts.UNDECLARED)).isEmpty();
  }

  @Test
  void one_that_says_nothing_in_an_annotation_has() {
    assertThat(codes(new ApplicationFacts(List.of(), Set.of())))
        .containsExactly("PUBLIC_ORIGINS_EMPTY publicOrigins");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "https://*.bank.example", "https://bank.example:*"})
  void a_public_origin_is_exact(String origin) {
    List<Finding> findings = PolicyCheck.check(facts(List.of("https://bank.example", origin)));
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(Declarations.summary(finding))
                  .isEqualTo("PUBLIC_ORIGIN_NOT_EXACT publicOrigins[1]");
            });
  }

  @Test
  void a_malformed_public_origin_is_refused_like_any_other() {
    assertThat(codes(facts(List.of("https://bank.example/"))))
        .containsExactly("TRAILING_SLASH publicOrigins[0]");
  }

  @Test
  void a_plain_http_origin_is_a_warning_unless_it_is_loopback() {
    List<Finding> findings =
        PolicyCheck.check(facts(List.of("http://localhost:8080", "http://bank.example")));
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(Declarations.summary(finding))
                  .isEqualTo("PUBLIC_ORIGIN_INSECURE publicOrigins[1]");
              assertThat(finding.message()).endsWith("write \"https://bank.example\".");
            });
  }

  @Test
  void a_repeated_public_origin_is_reported_once_where_it_is_repeated() {
    assertThat(codes(facts(List.of("https://bank.example", "https://bank.example"))))
        .containsExactly("DUPLICATE_ORIGIN publicOrigins[1]");
  }

  @Test
  void bearer_tokens_exclude_what_a_browser_attaches() {
    List<String> origins = List.of("https://bank.example");
    Finding finding =
        PolicyCheck.check(
                facts(origins, Credential.BEARER, Credential.CLIENT_CERTIFICATE, Credential.COOKIE))
            .get(0);
    assertThat(Declarations.summary(finding))
        .isEqualTo("CSRF_CREDENTIAL_SOURCE_CONFLICT credentials");
    assertThat(finding.arguments()).containsExactly("COOKIE and CLIENT_CERTIFICATE");
    assertThat(codes(facts(origins, Credential.BEARER))).isEmpty();
    assertThat(codes(facts(origins, Credential.COOKIE, Credential.BASIC))).isEmpty();
  }

  private static List<String> codes(ApplicationFacts facts) {
    return PolicyCheck.check(facts).stream().map(Declarations::summary).toList();
  }
}
