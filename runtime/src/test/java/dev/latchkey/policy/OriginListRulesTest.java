package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.Declarations.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OriginListRulesTest {

  @Test
  void an_empty_list_is_refused() {
    assertThat(policy().origins().findings()).containsExactly("ORIGINS_EMPTY origins");
  }

  @Test
  void every_element_beside_any_origin_is_redundant() {
    assertThat(policy().origins("https://a.example", "*", "https://b.example").findings())
        .containsExactly(
            "REDUNDANT_WITH_WILDCARD origins[0]", "REDUNDANT_WITH_WILDCARD origins[2]");
  }

  @Test
  void with_credentials_it_is_the_wildcard_that_has_to_go() {
    assertThat(policy().origins("*", "https://a.example").allowCredentials().findings())
        .containsExactly("WILDCARD_ANY_CREDENTIALED origins[0]");
  }

  @Test
  void a_repeated_origin_is_reported_where_it_is_repeated() {
    assertThat(
            policy()
                .origins("https://a.example", "https://b.example", "https://a.example")
                .findings())
        .containsExactly("DUPLICATE_ORIGIN origins[2]");
  }

  @Test
  void a_covered_origin_is_reported_with_its_cover() {
    List<Finding> findings = policy().origins("https://a.b.example", "https://*.b.example").check();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).arguments())
        .containsExactly("https://a.b.example", "https://*.b.example");
    assertThat(findings.get(0).pointer()).isEqualTo(Pointer.to("origins", 0));
  }

  @Test
  void the_bare_domain_is_not_covered() {
    assertThat(policy().origins("https://b.example", "https://*.b.example").findings()).isEmpty();
  }

  @Test
  void a_plain_http_twin_is_reported_in_either_order() {
    assertThat(policy().origins("http://a.example", "https://a.example").findings())
        .containsExactly("HTTP_TWIN origins[0]");
    assertThat(policy().origins("https://a.example:8443", "http://a.example:8443").findings())
        .containsExactly("HTTP_TWIN origins[1]");
  }

  @Test
  void other_http_origins_are_no_twins() {
    assertThat(
            policy()
                .origins("https://a.example", "http://b.example", "http://a.example:8080")
                .findings())
        .isEmpty();
  }

  @Test
  void loopback_has_no_twin_since_nobody_sits_on_that_path() {
    assertThat(policy().origins("https://localhost:3000", "http://localhost:3000").findings())
        .isEmpty();
  }

  @Test
  void a_loopback_origin_with_credentials_is_reported_beside_another_origin() {
    Declarations both = policy().origins("https://a.example", "http://localhost:3000");
    assertThat(both.findings()).isEmpty();
    assertThat(both.allowCredentials().findings())
        .containsExactly("LOOPBACK_CREDENTIALED origins[1]");
  }

  @Test
  void a_loopback_origin_with_credentials_is_reported_beside_a_public_origin() {
    Declarations alone = policy().origins("http://localhost:3000").allowCredentials();
    assertThat(alone.findings()).isEmpty();
    assertThat(alone.in(facts(List.of("http://127.0.0.1:8080"))).findings()).isEmpty();
    assertThat(alone.in(facts(List.of("https://bank.example"))).check())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.arguments())
                    .containsExactly("http://localhost:3000", "https://bank.example"));
  }

  @Test
  void an_override_in_use_is_a_note_that_names_the_origin() {
    Finding finding =
        policy()
            .origins("https://a.example", "http://b.example")
            .allowCredentials()
            .dangerously(Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS)
            .check()
            .get(0);
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(Declarations.summary(finding)).isEqualTo("OVERRIDE_USED dangerously");
    assertThat(finding.arguments())
        .containsExactly("CREDENTIALS_FOR_INSECURE_ORIGINS", "http://b.example");
  }

  @Test
  void overrides_without_effect_are_reported_in_the_order_of_their_declaration() {
    assertThat(
            policy()
                .dangerously(
                    Overrule.CREDENTIALS_FOR_PUBLIC_SUFFIXES,
                    Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS)
                .check())
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly("CREDENTIALS_FOR_INSECURE_ORIGINS", "CREDENTIALS_FOR_PUBLIC_SUFFIXES");
  }

  @Test
  void of_a_malformed_origin_nobody_knows_what_it_needs() {
    assertThat(
            policy()
                .origins("http//b.example")
                .allowCredentials()
                .dangerously(Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS)
                .findings())
        .isNotEmpty()
        .doesNotContain("OVERRIDE_UNUSED dangerously");
  }

  @Test
  void a_thousand_origins_fit_and_one_more_does_not() {
    assertThat(policy().origins(many(OriginListRules.MOST_ORIGINS)).findings()).isEmpty();
    assertThat(policy().origins(many(OriginListRules.MOST_ORIGINS + 1)).findings())
        .containsExactly("ORIGINS_TOO_MANY origins");
  }

  private static String[] many(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "https://a" + number + ".example.com")
        .toArray(String[]::new);
  }
}
