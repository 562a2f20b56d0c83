package dev.latchkey.policy;

import static dev.latchkey.policy.DecidedEndpoint.exemption;
import static dev.latchkey.policy.DecidedEndpoint.login;
import static dev.latchkey.policy.DecidedEndpoint.serving;
import static dev.latchkey.policy.DecidedEndpoint.summaries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.CsrfFinding.Subject;
import dev.latchkey.policy.EndpointSignature.Trait;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionRulesTest {

  private static final String UNPROTECTED = "ERROR CSRF_UNPROTECTED_UNSAFE_METHOD";

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PURGE"})
  void S01_S02_S03_nobody_decided_about_an_unsafe_verb(String verb) {
    List<CsrfFinding> findings = check(serving(verb).in(Credential.COOKIE));
    assertThat(summaries(findings)).containsExactly(UNPROTECTED);
    assertThat(findings.get(0).subject()).isEqualTo(Subject.ENDPOINT);
  }

  @Test
  void S01_the_message_names_the_endpoint_and_the_three_ways_to_decide() {
    assertThat(check(serving("POST")).get(0).finding().message())
        .contains("Resource.post answers POST")
        .contains("@CsrfProtected", "@CsrfExempt(reason = ", "credentials = Credentials.BEARER");
  }

  @Test
  void S01_an_application_that_states_nothing_may_use_cookies() {
    assertThat(summaries(check(serving("POST")))).containsExactly(UNPROTECTED);
    assertThat(summaries(check(serving("POST").inOpenWorld()))).containsExactly(UNPROTECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"QUERY", "GET", "HEAD", "OPTIONS"})
  void S04_a_safe_verb_needs_no_decision(String verb) {
    assertThat(check(serving(verb).in(Credential.COOKIE))).isEmpty();
  }

  @Test
  void S05_an_exemption_with_a_reason_decides() {
    assertThat(check(serving("POST").exempt(exemption(Scope.METHOD)).in(Credential.BEARER)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void S06_an_exemption_without_a_reason(String reason) {
    Exemption blank = new Exemption(Scope.METHOD, Setting.of("reason", reason), Set.of());
    assertThat(DecisionRules.check(blank))
        .extracting(Declarations::summary)
        .containsExactly("CSRF_EXEMPT_WITHOUT_REASON reason");
  }

  @Test
  void S08_a_method_may_be_exempt_in_a_protected_class() {
    assertThat(check(serving("POST").exempt(exemption(Scope.METHOD), Protection.plain(Scope.TYPE))))
        .isEmpty();
  }

  @Test
  void S09_an_exempt_method_reads_the_session_cookie() {
    List<CsrfFinding> findings =
        check(
            serving("POST")
                .readingCookies("theme", "id")
                .withSessionCookie("id", Credential.COOKIE)
                .exempt(exemption(Scope.METHOD)));
    assertThat(summaries(findings)).containsExactly("ERROR CSRF_EXEMPT_BUT_COOKIE_AUTH");
    assertThat(findings.get(0).subject()).isEqualTo(Subject.EXEMPTION);
    assertThat(findings.get(0).finding().message()).contains("reads the session cookie \"id\"");
  }

  @Test
  void S09_another_cookie_is_no_session() {
    assertThat(
            check(
                serving("POST")
                    .readingCookies("theme", "ID")
                    .withSessionCookie("id")
                    .exempt(exemption(Scope.METHOD))))
        .isEmpty();
  }

  @Test
  void S09_a_safe_method_of_an_exempt_class_may_read_it() {
    assertThat(
            check(
                serving("GET")
                    .readingCookies("id")
                    .withSessionCookie("id")
                    .exempt(exemption(Scope.TYPE))))
        .isEmpty();
  }

  @Test
  void S10_an_exempt_method_asks_for_roles_beside_cookies() {
    DecidedEndpoint endpoint =
        serving("POST").with(Trait.AUTHENTICATED).exempt(exemption(Scope.METHOD));
    List<CsrfFinding> findings = check(endpoint.in(Credential.COOKIE));
    assertThat(summaries(findings)).containsExactly("WARNING CSRF_EXEMPT_BUT_COOKIE_AUTH");
    assertThat(findings.get(0).subject()).isEqualTo(Subject.EXEMPTION);
    assertThat(check(endpoint.in(Credential.BEARER))).isEmpty();
    assertThat(check(endpoint.in())).isEmpty();
  }

  @Test
  void S09_S10_are_said_once() {
    assertThat(
            summaries(
                check(
                    serving("POST")
                        .with(Trait.AUTHENTICATED)
                        .readingCookies("id")
                        .withSessionCookie("id", Credential.COOKIE)
                        .exempt(exemption(Scope.METHOD)))))
        .containsExactly("ERROR CSRF_EXEMPT_BUT_COOKIE_AUTH");
  }

  @Test
  void S09_S10_overruled() {
    Exemption overruling = exemption(Scope.METHOD, Overrule.ACCEPT_FORGED_REQUESTS);
    DecidedEndpoint roles =
        serving("POST").with(Trait.AUTHENTICATED).in(Credential.COOKIE).exempt(overruling);
    DecidedEndpoint cookie =
        serving("POST").readingCookies("id").withSessionCookie("id").exempt(overruling);
    assertThat(summaries(check(roles))).containsExactly("NOTE OVERRIDE_USED dangerously");
    assertThat(summaries(check(cookie))).containsExactly("NOTE OVERRIDE_USED dangerously");
  }

  @Test
  void an_entry_that_overrules_nothing_is_reported_where_nothing_else_can_need_it() {
    DecidedEndpoint endpoint =
        serving("POST").exempt(exemption(Scope.METHOD, Overrule.ACCEPT_FORGED_REQUESTS));
    assertThat(summaries(check(endpoint))).containsExactly("WARNING OVERRIDE_UNUSED dangerously");
    assertThat(check(endpoint.sharedWithCredentials())).isEmpty();
    assertThat(
            check(
                serving("POST")
                    .inOpenWorld()
                    .exempt(exemption(Scope.METHOD, Overrule.ACCEPT_FORGED_REQUESTS))))
        .isEmpty();
    assertThat(
            check(serving("POST").exempt(exemption(Scope.TYPE, Overrule.ACCEPT_FORGED_REQUESTS))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCEPT_FORGED_REQUESTS")
  void other_entries_overrule_nothing_on_an_exemption(Overrule overrule) {
    assertThat(DecisionRules.check(exemption(Scope.METHOD, overrule)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(Declarations.summary(finding)).isEqualTo("OVERRIDE_UNUSED dangerously");
              assertThat(finding.arguments()).containsExactly(overrule.name());
            });
  }

  @Test
  void the_entry_that_does_is_left_to_the_endpoint() {
    assertThat(DecisionRules.check(exemption(Scope.METHOD, Overrule.ACCEPT_FORGED_REQUESTS)))
        .isEmpty();
  }

  @Test
  void S11_bearer_tokens_alone_need_no_decision() {
    assertThat(check(serving("POST").in(Credential.BEARER))).isEmpty();
    assertThat(summaries(check(serving("POST").in(Credential.BEARER, Credential.BASIC))))
        .containsExactly(UNPROTECTED);
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void S106_an_exempt_login(Scope scope) {
    assertThat(summaries(check(serving("POST").exempt(exemption(Scope.METHOD), login(scope)))))
        .startsWith("ERROR CSRF_LOGIN_EXEMPT");
  }

  @Test
  void S106_no_danger_overrules_it() {
    assertThat(
            summaries(
                check(
                    serving("POST")
                        .sharedWithCredentials()
                        .exempt(
                            exemption(Scope.METHOD, Overrule.ACCEPT_FORGED_REQUESTS),
                            login(Scope.TYPE)))))
        .containsExactly("ERROR CSRF_LOGIN_EXEMPT");
  }

  @Test
  void S105_a_parameter_that_changes_the_verb() {
    DecidedEndpoint post = serving("POST").with(Trait.METHOD_OVERRIDE).guarded();
    assertThat(summaries(check(post))).containsExactly("WARNING METHOD_OVERRIDE_PRESENT");
    assertThat(check(post).get(0).subject()).isEqualTo(Subject.ENDPOINT);
    assertThat(check(serving("PUT").with(Trait.METHOD_OVERRIDE).guarded())).isEmpty();
    assertThat(check(serving("POST").with(Trait.METHOD_OVERRIDE).outOfScope())).isEmpty();
  }

  @Test
  void S105_beside_an_exemption() {
    assertThat(
            summaries(
                check(serving("POST").with(Trait.METHOD_OVERRIDE).exempt(exemption(Scope.METHOD)))))
        .containsExactly("WARNING METHOD_OVERRIDE_PRESENT");
  }

  @Test
  void out_of_scope_nothing_is_said() {
    assertThat(check(serving("POST").outOfScope())).isEmpty();
  }

  @Test
  void a_protected_endpoint_and_a_state_changing_get_are_decided() {
    assertThat(check(serving("POST").guarded())).isEmpty();
    assertThat(check(serving("GET").stateChanging())).isEmpty();
  }

  private static List<CsrfFinding> check(DecidedEndpoint endpoint) {
    return DecisionRules.check(endpoint.use());
  }
}
