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

/** What the rules say of policies with references, and what they leave unsaid. */
class ReferenceChecksTest {

  private static final Lookup LAST = Configuration.empty();

  private static final Overrule INSECURE = Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS;

  @Test
  void nothing_is_said_of_an_element_that_is_not_decided() {
    Declarations declaration =
        policy()
            .origins("${a}", "${a}", "x${b}")
            .methods("${a}", "${a}")
            .allowedHeaders("${a}", "${a}", "x ${b}")
            .exposedHeaders("${a}", "${a}")
            .allowCredentials()
            .governing(endpoint("GET"));
    assertThat(declaration.findings(Lookup.NONE)).isEmpty();
    assertThat(declaration.findings()).isNotEmpty();
  }

  @Test
  void nor_of_what_it_may_cure() {
    Declarations insecure = policy().allowCredentials().dangerously(INSECURE);
    assertThat(insecure.origins("https://a.example").findings(Lookup.NONE))
        .containsExactly("OVERRIDE_UNUSED dangerously");
    assertThat(insecure.origins("https://a.example", "${a}").findings(Lookup.NONE)).isEmpty();

    Declarations verbs = policy().governing(endpoint("GET"), endpoint("PUT"));
    assertThat(verbs.methods("GET").findings(Lookup.NONE))
        .containsExactly("VERB_NOT_ALLOWED methods");
    assertThat(verbs.methods("GET", "${a}").findings(Lookup.NONE)).isEmpty();

    Declarations json = policy().governing(consuming("POST", "application/json"));
    assertThat(json.allowedHeaders("X-A").findings(Lookup.NONE))
        .containsExactly("CONTENT_TYPE_NOT_ALLOWED allowedHeaders");
    assertThat(json.allowedHeaders("X-A", "${a}").findings(Lookup.NONE)).isEmpty();
  }

  @Test
  void a_header_may_still_come() {
    Declarations trace = policy().governing(readingHeaders("GET", "X-Trace"));
    assertThat(trace.allowedHeaders("X-A").findings(Lookup.NONE))
        .containsExactly("HEADER_PARAM_NOT_ALLOWED allowedHeaders");
    assertThat(trace.allowedHeaders("X-A", "${a}").findings(Lookup.NONE)).isEmpty();

    Declarations authorized = policy().governing(readingHeaders("GET", "Authorization"));
    assertThat(authorized.allowedHeaders("*").findings(Lookup.NONE))
        .containsExactly("AUTHORIZATION_NOT_COVERED_BY_WILDCARD allowedHeaders[0]");
    assertThat(authorized.allowedHeaders("*", "${a}").findings(Lookup.NONE)).isEmpty();

    Declarations remembered = policy().maxAge(600).governing(endpoint("GET"));
    assertThat(remembered.allowedHeaders().findings(Lookup.NONE))
        .containsExactly("MAX_AGE_UNUSED maxAge");
    assertThat(remembered.allowedHeaders("${a}").findings(Lookup.NONE)).isEmpty();
  }

  @Test
  void a_verb_that_may_not_come_causes_no_preflight() {
    Declarations certified =
        policy()
            .allowCredentials()
            .governing(endpoint("GET"), endpoint("PUT"))
            .in(facts(List.of("https://bank.example"), Credential.CLIENT_CERTIFICATE));
    assertThat(certified.methods("GET", "PUT").findings(Lookup.NONE))
        .containsExactly("CERTIFICATE_NOT_IN_PREFLIGHT allowCredentials");
    assertThat(certified.methods("${a}").findings(Lookup.NONE)).isEmpty();
    assertThat(certified.methods("${a}").findings(Configuration.of("a", "GET,PUT")))
        .containsExactly("CERTIFICATE_NOT_IN_PREFLIGHT allowCredentials");
  }

  @Test
  void what_no_answer_can_change_is_said_at_once() {
    assertThat(
            policy()
                .origins("http://a.example", "${a}")
                .methods("TRACE", "${a}")
                .exposedHeaders("Set-Cookie", "${a}")
                .allowCredentials()
                .findings(Lookup.NONE))
        .containsExactly(
            "INSECURE_CREDENTIALED origins[0]",
            "METHOD_FORBIDDEN methods[0]",
            "EXPOSE_FORBIDDEN exposedHeaders[0]");
  }

  @Test
  void a_default_is_judged_like_a_literal() {
    assertThat(policy().origins("${a:http://a.example}").allowCredentials().findings(Lookup.NONE))
        .containsExactly("INSECURE_CREDENTIALED origins[0], from ${a:...} (its default)");
    assertThat(policy().methods("${a:GET,get}").governing(endpoint("PUT")).findings(Lookup.NONE))
        .containsExactlyInAnyOrder(
            "METHOD_CASE methods[0], from ${a:...} (its default)",
            "DUPLICATE_METHOD methods[0], from ${a:...} (its default)",
            "METHOD_NOT_ON_RESOURCE methods[0], from ${a:...} (its default)",
            "METHOD_NOT_ON_RESOURCE methods[0], from ${a:...} (its default)",
            "VERB_NOT_ALLOWED methods");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${", "${}", "${a b}", "${a", "${a:${b}}", "GET,${a", "x y ${:}"})
  void a_malformed_reference_is_one_error_and_causes_no_other(String malformed) {
    Declarations serving = policy().governing(consuming("PUT", "application/json"));
    for (Lookup lookup : List.of(Lookup.NONE, LAST)) {
      assertThat(serving.origins(malformed).dangerously(INSECURE).findings(lookup))
          .containsExactly("REFERENCE_MALFORMED origins[0]");
      assertThat(policy().methods(malformed).governing(endpoint("PUT")).findings(lookup))
          .containsExactly("REFERENCE_MALFORMED methods[0]");
      assertThat(policy().exposedHeaders(malformed).findings(lookup))
          .containsExactly("REFERENCE_MALFORMED exposedHeaders[0]");
    }
    assertThat(
            policy()
                .allowedHeaders(malformed)
                .governing(consuming("PUT", "application/json"))
                .findings(LAST))
        .containsExactly("REFERENCE_MALFORMED allowedHeaders[0]");
  }

  @Test
  void an_unset_reference_is_one_error_and_causes_no_other() {
    Declarations serving =
        policy().allowCredentials().governing(consuming("PUT", "application/json"));
    assertThat(serving.origins("${a}").dangerously(INSECURE).findings(LAST))
        .containsExactly("REFERENCE_UNSET origins[0]");
    assertThat(
            policy()
                .methods("${a}")
                .allowedHeaders("${b}")
                .governing(consuming("PUT", "application/json"))
                .findings(LAST))
        .containsExactly("REFERENCE_UNSET methods[0]", "REFERENCE_UNSET allowedHeaders[0]");
  }

  @Test
  void an_empty_value_is_no_origin_and_no_error() {
    Declarations closed = policy().origins("${a:}").allowCredentials().dangerously(INSECURE);
    assertThat(closed.findings(LAST))
        .containsExactly("REFERENCE_EMPTY origins[0], from ${a:...} (its default)");
    assertThat(closed.findings(Lookup.NONE)).isEqualTo(closed.findings(LAST));
    assertThat(policy().origins().findings(LAST)).containsExactly("ORIGINS_EMPTY origins");
  }

  @Test
  void a_policy_for_nobody_shares_with_nobody() {
    Policy resolved = References.resolve(policy().origins("${a:}").written(), LAST).policy();
    EffectivePolicy effective =
        Inference.effective(resolved, List.of(endpoint("GET")), ApplicationFacts.UNDECLARED);
    assertThat(effective.origins()).isEmpty();
    assertThat(effective.anyOrigin()).isFalse();
    OriginSet nobody = OriginSet.of(effective.origins().toArray(String[]::new));
    assertThat(nobody.match("https://a.example")).isNull();
    assertThat(nobody.match("null")).isNull();
    assertThat(nobody.match(null)).isNull();
  }

  @Test
  void public_origins_are_judged_likewise() {
    ApplicationFacts written = facts(List.of("${a}"));
    assertThat(PolicyCheck.check(References.resolve(written, Lookup.NONE))).isEmpty();
    assertThat(codes(written, LAST)).containsExactly("REFERENCE_UNSET publicOrigins[0]");
    assertThat(codes(written, Configuration.of("a", "")))
        .containsExactly("PUBLIC_ORIGINS_EMPTY publicOrigins");
    assertThat(codes(written, Configuration.of("a", "http://a.example, *")))
        .containsExactly(
            "PUBLIC_ORIGIN_INSECURE publicOrigins[0], from ${a} (test a)",
            "PUBLIC_ORIGIN_NOT_EXACT publicOrigins[0], from ${a} (test a)");
    assertThat(codes(facts(List.of("${")), LAST))
        .containsExactly("REFERENCE_MALFORMED publicOrigins[0]");
    assertThat(PolicyCheck.check(References.resolve(ApplicationFacts.UNDECLARED, LAST))).isEmpty();
  }

  private static List<String> codes(ApplicationFacts written, Lookup lookup) {
    return PolicyCheck.check(References.resolve(written, lookup)).stream()
        .map(Declarations::summary)
        .toList();
  }
}
