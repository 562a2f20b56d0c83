package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.WrittenProtection.protection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProtectionInferenceTest {

  private static final String A = "https://a.example";
  private static final String B = "https://b.example";

  private static final Declarations SHARED =
      policy()
          .origins(A, "https://*.a.example", "null")
          .allowCredentials()
          .governing(endpoint("PUT"));

  @Test
  void who_lists_nobody_trusts_the_exact_origins_of_a_credentialed_policy() {
    assertThat(trusted(SHARED, protection())).containsExactly(A);
    assertThat(trusted(SHARED)).as("state-changing alone").containsExactly(A);
    assertThat(trusted(policy().origins(A).governing(endpoint("PUT")), protection())).isEmpty();
    assertThat(ProtectionInference.inferred("PUT", Optional.empty())).isEmpty();
  }

  @Test
  void for_the_verbs_that_it_lists() {
    EffectivePolicy put = SHARED.effective();
    assertThat(ProtectionInference.inferred("POST", Optional.of(put))).isEmpty();
    EffectivePolicy all = policy().origins(A).methods("*").allowCredentials().effective();
    assertThat(ProtectionInference.inferred("POST", Optional.of(all))).containsExactly(A);
  }

  @Test
  void a_list_replaces_them_unless_it_names_them() {
    assertThat(trusted(SHARED, protection().trusting(B))).containsExactly(B);
    assertThat(trusted(SHARED, protection().trusting(B, Policy.INFERRED))).containsExactly(B, A);
    assertThat(trusted(SHARED, protection().trusting())).isEmpty();
  }

  @Test
  void every_list_must_trust_an_origin() {
    assertThat(trusted(SHARED, protection().trusting(A, B), protection().trusting(B)))
        .containsExactly(B);
    assertThat(
            trusted(
                SHARED, protection().trusting(A), protection(), protection().trusting("https://*")))
        .isEmpty();
    assertThat(trusted(SHARED, protection().trusting(Policy.INFERRED), protection().trusting(B, A)))
        .containsExactly(A);
  }

  @Test
  void a_declaration_in_error_opens_nothing() {
    assertThat(trusted(SHARED, protection().trusting("*", "null", "https://a.example/"))).isEmpty();
  }

  @Test
  void gates_add_up_and_what_weakens_them_needs_everyone() {
    EffectiveProtection gates =
        effective(
            SHARED,
            protection()
                .also(Gate.TOKEN)
                .tokenScope("pay")
                .reportOnly("true")
                .dangerously(Overrule.REPORT_ONLY, Overrule.ACCEPT_MISSING_EVIDENCE),
            protection().also(Gate.CONTENT_TYPE).header("X-A"));
    assertThat(gates.also()).containsExactlyInAnyOrder(Gate.TOKEN, Gate.CONTENT_TYPE);
    assertThat(gates.header()).isEqualTo("X-A");
    assertThat(gates.tokenScope()).isEqualTo("pay");
    assertThat(gates.reportOnly()).isFalse();
    assertThat(gates.acceptMissingEvidence()).isFalse();
  }

  @Test
  void what_everyone_says_holds() {
    WrittenProtection reporting =
        protection()
            .reportOnly("true")
            .dangerously(Overrule.REPORT_ONLY, Overrule.ACCEPT_MISSING_EVIDENCE);
    EffectiveProtection gates = effective(SHARED, reporting, reporting);
    assertThat(gates.reportOnly()).isTrue();
    assertThat(gates.acceptMissingEvidence()).isTrue();
    assertThat(effective(SHARED).reportOnly()).as("nobody says so").isFalse();
    assertThat(effective(SHARED, protection().reportOnly("true")).reportOnly()).isFalse();
    assertThat(
            effective(SHARED, protection().reportOnly("${r}").dangerously(Overrule.REPORT_ONLY))
                .reportOnly())
        .isFalse();
  }

  private static List<String> trusted(Declarations policy, WrittenProtection... chain) {
    return effective(policy, chain).trustedOrigins();
  }

  private static EffectiveProtection effective(Declarations policy, WrittenProtection... chain) {
    return ProtectionInference.effective(
        Arrays.stream(chain).map(WrittenProtection::written).toList(),
        "PUT",
        Optional.of(policy.effective()));
  }
}
