package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.GateDeclarations.also;
import static dev.latchkey.policy.GateDeclarations.guarded;
import static dev.latchkey.policy.GateDeclarations.header;
import static dev.latchkey.policy.GateDeclarations.summaries;
import static dev.latchkey.policy.GateDeclarations.trusting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenGateRulesTest {

  private static final String SIBLING = "https://app.bank.example";
  private static final String EXPOSED = "CSRF_TOKEN_EXPOSED Sharing exposedHeaders";
  private static final String NOT_EXPOSED = "CORS_TOKEN_NOT_EXPOSED Sharing exposedHeaders";

  @Test
  void S54_a_token_is_not_for_readers_who_are_not_trusted() {
    GateDeclarations declarations =
        guarded(trusting(List.of(), Gate.TOKEN)).under(allowing("X-CSRF-Token"));
    assertThat(summaries(declarations.gates())).containsExactly(EXPOSED);
    assertThat(declarations.gates().get(0).finding().arguments())
        .containsExactly(SIBLING, "X-CSRF-Token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "https://*.bank.example"})
  void S54_a_wildcard_is_not_trusted_by_itself(String origin) {
    Declarations sharing =
        policy().origins(origin).exposedHeaders("x-csrf-token").allowedHeaders("X-CSRF-Token");
    assertThat(summaries(guarded(also(Gate.TOKEN)).under(sharing).gates()))
        .containsExactly(EXPOSED);
  }

  @Test
  void S54_a_written_wildcard_covers_what_it_matches() {
    Declarations sharing = allowing("X-CSRF-Token").origins(SIBLING, "https://*.app.bank.example");
    assertThat(
            guarded(trusting(List.of("https://*.bank.example"), Gate.TOKEN)).under(sharing).gates())
        .isEmpty();
  }

  @Test
  void S54_the_name_is_that_of_the_gate_and_the_gate_one_of_tokens() {
    assertThat(
            guarded(trusting(List.of(), Gate.CUSTOM_HEADER))
                .under(allowing("X-CSRF-Token"))
                .gates())
        .isEmpty();
    assertThat(
            guarded(trusting(List.of(), Gate.TOKEN), header("X-Bank"))
                .under(sharing().allowedHeaders("X-Bank").exposedHeaders("X-CSRF-Token"))
                .gates())
        .isEmpty();
  }

  @Test
  void S55_a_trusted_reader_needs_fresh_tokens() {
    GateDeclarations declarations =
        guarded(also(Gate.TOKEN)).under(sharing().allowedHeaders("X-CSRF-Token"));
    assertThat(summaries(declarations.gates())).containsExactly(NOT_EXPOSED);
    assertThat(declarations.gates().get(0).finding().arguments())
        .containsExactly(SIBLING, "X-CSRF-Token");
  }

  @Test
  void S55_a_reader_without_credentials_has_no_session_to_get_tokens_for() {
    Declarations anonymous = policy().origins(SIBLING).allowedHeaders("X-CSRF-Token");
    assertThat(guarded(trusting(List.of(SIBLING), Gate.TOKEN)).under(anonymous).gates()).isEmpty();
  }

  @Test
  void S54_and_S55_never_ask_for_opposite_things() {
    String other = "https://other.bank.example";
    Declarations both = sharing().origins(SIBLING, other).allowedHeaders("X-CSRF-Token");
    Protection one = trusting(List.of(SIBLING), Gate.TOKEN);
    assertThat(guarded(one).under(both).gates()).isEmpty();
    assertThat(summaries(guarded(one).under(both.exposedHeaders("X-CSRF-Token")).gates()))
        .containsExactly(EXPOSED);
  }

  @Test
  void S54_and_S55_wait_for_what_only_a_look_up_tells() {
    Protection open = trusting(List.of("${partner}"), Gate.TOKEN);
    assertThat(guarded(open).under(allowing("X-CSRF-Token")).gates()).isEmpty();
    Declarations unknown = sharing().origins(SIBLING, "${partner}").allowedHeaders("X-CSRF-Token");
    assertThat(guarded(also(Gate.TOKEN)).under(unknown).gates()).isEmpty();
  }

  @Test
  void S86_tokens_bind_to_a_declared_cookie() {
    assertThat(summaries(guarded(also(), also(Scope.TYPE, Gate.TOKEN)).withoutCookie().gates()))
        .containsExactly("CSRF_BINDING_UNDECLARED protection 1 also");
    assertThat(guarded(also(Gate.TOKEN)).withoutCookie().openWorld().gates()).isEmpty();
    assertThat(guarded(also(Gate.CUSTOM_HEADER)).withoutCookie().gates()).isEmpty();
  }

  @Test
  void S88_tokens_need_a_key() {
    assertThat(summaries(guarded(also(Gate.TOKEN)).withoutKeys().gates()))
        .containsExactly("CSRF_KEY_MISSING protection 0 also");
    assertThat(guarded(also(Gate.TOKEN)).withoutKeys().openWorld().gates()).isEmpty();
    assertThat(guarded(also(Gate.CUSTOM_HEADER)).withoutKeys().gates()).isEmpty();
  }

  private static Declarations sharing() {
    return policy().origins(SIBLING).allowCredentials();
  }

  private static Declarations allowing(String header) {
    return sharing().allowedHeaders(header).exposedHeaders(header);
  }
}
