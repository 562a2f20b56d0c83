package dev.latchkey.policy;

import static dev.latchkey.policy.GateDeclarations.also;
import static dev.latchkey.policy.GateDeclarations.guarded;
import static dev.latchkey.policy.GateDeclarations.login;
import static dev.latchkey.policy.GateDeclarations.summaries;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRulesTest {

  private static final String OF_METHOD =
      "MISSING_EVIDENCE_REFUSED_ANYWAY protection 0 dangerously";

  private static Protection accepting(Scope scope) {
    return new Protection(
        scope,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Set.of(Overrule.ACCEPT_MISSING_EVIDENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD"})
  void a_link_without_evidence_is_refused(String verb) {
    assertThat(summaries(guarded(accepting(Scope.METHOD)).stateChanging(verb).gates()))
        .containsExactly(OF_METHOD);
    assertThat(summaries(guarded(accepting(Scope.TYPE)).stateChanging(verb).gates()))
        .containsExactly(OF_METHOD);
  }

  @Test
  void a_login_without_evidence_is_refused() {
    assertThat(summaries(guarded(login(accepting(Scope.METHOD))).gates()))
        .containsExactly(OF_METHOD);
    assertThat(summaries(guarded(accepting(Scope.METHOD), login(accepting(Scope.TYPE))).gates()))
        .containsExactly(OF_METHOD);
    assertThat(guarded(login(accepting(Scope.METHOD))).gates().get(0).finding().message())
        .contains("Resource.post establishes a session: its gate refuses");
  }

  @Test
  void other_endpoints_may_accept_it() {
    assertThat(guarded(accepting(Scope.METHOD)).gates()).isEmpty();
  }

  /** Then it does not hold anyway, and the rest of the class may have it. */
  @Test
  void one_declaration_without_it_is_enough() {
    assertThat(guarded(login(also(Scope.METHOD)), accepting(Scope.TYPE)).gates()).isEmpty();
    assertThat(guarded(also(Scope.METHOD), accepting(Scope.TYPE)).stateChanging("GET").gates())
        .isEmpty();
  }
}
