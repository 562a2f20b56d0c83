package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.GateDeclarations.also;
import static dev.latchkey.policy.GateDeclarations.guarded;
import static dev.latchkey.policy.GateDeclarations.header;
import static dev.latchkey.policy.GateDeclarations.reportOnly;
import static dev.latchkey.policy.GateDeclarations.summaries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.SessionCookie.SameSite;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateRulesTest {

  private static final String SIBLING = "https://app.bank.example";
  private static final String MISSING = "CORS_MISSING_CSRF_HEADER Sharing allowedHeaders";

  @ParameterizedTest
  @EnumSource(names = {"CUSTOM_HEADER", "TOKEN"})
  void S48_a_preflight_has_to_allow_the_header(Gate gate) {
    GateDeclarations declarations = guarded(also(gate)).under(sharing().allowedHeaders("X-A"));
    assertThat(summaries(declarations.gates())).contains(MISSING);
    assertThat(declarations.gates().get(0).finding().arguments())
        .containsExactly("Resource.post", "X-CSRF-Token");
    assertThat(guarded(also(gate)).under(allowing("X-CSRF-Token")).gates()).isEmpty();
  }

  @Test
  void S48_concerns_gates_that_want_a_header() {
    Declarations sharing = sharing().allowedHeaders("X-A");
    assertThat(guarded(also(Gate.CONTENT_TYPE)).under(sharing).gates()).isEmpty();
    assertThat(guarded(also()).under(sharing).gates()).isEmpty();
    assertThat(guarded(also(Gate.CUSTOM_HEADER)).gates()).isEmpty();
  }

  @Test
  void S48_the_gate_may_come_from_anywhere_in_the_chain() {
    assertThat(
            summaries(
                guarded(header("X-Bank"), also(Scope.PACKAGE, Gate.CUSTOM_HEADER))
                    .under(allowing("X-CSRF-Token"))
                    .gates()))
        .containsExactly(MISSING);
  }

  @Test
  void S48_concerns_verbs_that_the_policy_allows() {
    assertThat(
            guarded(also(Gate.CUSTOM_HEADER))
                .under(sharing().allowedHeaders("X-A").methods("PUT"))
                .gates())
        .isEmpty();
    assertThat(
            summaries(
                guarded(also(Gate.CUSTOM_HEADER))
                    .under(sharing().allowedHeaders("X-A").methods("*"))
                    .gates()))
        .containsExactly(MISSING);
  }

  @Test
  void S48_holds_without_credentials_too_unless_the_wildcard_covers_it() {
    Declarations anonymous = policy().origins(SIBLING);
    assertThat(
            summaries(
                guarded(also(Gate.CUSTOM_HEADER)).under(anonymous.allowedHeaders("X-A")).gates()))
        .containsExactly(MISSING);
    assertThat(guarded(also(Gate.CUSTOM_HEADER)).under(anonymous.allowedHeaders("*")).gates())
        .isEmpty();
    assertThat(
            guarded(also(Gate.CUSTOM_HEADER))
                .under(policy().origins("*").allowedHeaders("X-A"))
                .gates())
        .isEmpty();
  }

  @Test
  void S91_case_makes_no_difference() {
    assertThat(
            guarded(header("X-CSRF-TOKEN", Gate.CUSTOM_HEADER))
                .under(allowing("X-Csrf-Token"))
                .gates())
        .isEmpty();
  }

  @Test
  void S48_a_header_that_is_not_known_yet_is_not_missed() {
    Declarations sharing = sharing().allowedHeaders("X-A");
    assertThat(guarded(header("${name}", Gate.CUSTOM_HEADER)).under(sharing).gates()).isEmpty();
    assertThat(guarded(header("no name", Gate.CUSTOM_HEADER)).under(sharing).gates()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CUSTOM_HEADER", "TOKEN"})
  void S17_a_link_sends_no_header(Gate gate) {
    assertThat(guarded(also(gate)).stateChanging("GET").gates())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(GateDeclarations.summary(found))
                  .isEqualTo("CSRF_TOKEN_ON_NAVIGATION protection 0 also");
              assertThat(found.finding().arguments())
                  .containsExactly("Resource.act", "GET", "X-CSRF-Token");
            });
    assertThat(guarded(also(Gate.CONTENT_TYPE)).stateChanging("GET").gates()).isEmpty();
    assertThat(guarded(also(gate)).gates()).isEmpty();
  }

  @Test
  void S17_a_gate_of_the_class_is_right_for_its_neighbours() {
    assertThat(summaries(guarded(also(Scope.TYPE, Gate.TOKEN)).stateChanging("HEAD").gates()))
        .containsExactly("CSRF_TOKEN_ON_NAVIGATION Endpoint");
  }

  @Test
  void S139_a_switch_leaves_a_cookie_of_every_site_without_defence() {
    assertThat(reporting().under(partner()).gates())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(GateDeclarations.summary(found))
                  .isEqualTo("REPORT_ONLY_EXPOSED protection 0 reportOnly");
              assertThat(found.finding().arguments()).containsExactly("https://partner.example");
            });
  }

  @Test
  void S139_needs_the_cookie_the_credentials_and_the_other_site() {
    assertThat(reporting().under(partner()).cookie(GateDeclarations.cookie(SameSite.LAX)).gates())
        .isEmpty();
    assertThat(reporting().under(policy().origins("https://partner.example")).gates()).isEmpty();
    assertThat(reporting().under(sharing()).gates()).isEmpty();
    assertThat(reporting().gates()).isEmpty();
    assertThat(reporting().under(partner()).publicOrigins("${bank.origin}").gates()).isEmpty();
  }

  @Test
  void S139_one_declaration_without_the_switch_keeps_the_gates_up() {
    Protection reporting = reportOnly(Setting.of("reportOnly", "${bank.report}"));
    assertThat(
            guarded(reporting, also(Scope.TYPE))
                .cookie(GateDeclarations.cookie(SameSite.NONE))
                .under(partner())
                .gates())
        .isEmpty();
  }

  @Test
  void an_endpoint_without_gates_is_not_judged() {
    Protection all = header("X-Bank", Gate.TOKEN);
    assertThat(guarded(all).on(Declarations.endpoint("GET")).withoutKeys().gates()).isEmpty();
    Exemption exemption = new Exemption(Scope.METHOD, Setting.of("reason", "signed"), Set.of());
    GuardedEndpoint exempt =
        new GuardedEndpoint(
            Declarations.endpoint("POST"),
            Optional.empty(),
            new CsrfDecision.Exempt(exemption, List.of(all)),
            Optional.empty(),
            true);
    GuardInUse use = new GuardInUse(exempt, ApplicationFacts.UNDECLARED, true);
    assertThat(GateRules.check(use)).isEmpty();
    assertThat(SessionRules.check(use)).isEmpty();
  }

  private static GateDeclarations reporting() {
    return guarded(reportOnly(Setting.of("reportOnly", "${bank.report}"), Overrule.REPORT_ONLY))
        .cookie(GateDeclarations.cookie(SameSite.NONE));
  }

  private static Declarations partner() {
    return policy().origins("https://partner.example").allowCredentials();
  }

  private static Declarations sharing() {
    return policy().origins(SIBLING).allowCredentials();
  }

  private static Declarations allowing(String header) {
    return sharing().allowedHeaders(header).exposedHeaders(header);
  }
}
