package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.WrittenProtection.protection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is trusted to write, and cannot call the endpoint. */
class WriterRulesTest {

  private static final String A = "https://a.example";
  private static final String B = "https://b.example";
  private static final String DEAD = "CSRF_TRUST_WITHOUT_CORS at protection 0 trustedOrigins[0]";
  private static final String ANY = "CSRF_TRUST_ANY_ORIGIN at protection 0 trustedOrigins[0]";

  @Test
  void without_a_policy_no_preflight_lets_a_trusted_origin_through() {
    WrittenGuard json = WrittenGuard.json().under(protection().trusting(A));
    assertThat(json.findings()).containsExactly(DEAD);
    assertThat(json.only().arguments()).as("said once for a class").containsExactly(A);
    assertThat(json.anonymous(B).findings()).containsExactly(DEAD);
    assertThat(WrittenGuard.of(endpoint("DELETE")).under(protection().trusting(A)).findings())
        .containsExactly(DEAD);
  }

  @Test
  void a_form_needs_no_preflight() {
    assertThat(WrittenGuard.form().under(protection().trusting(A)).findings()).isEmpty();
  }

  @Test
  void a_policy_that_admits_it_in_any_way_suffices() {
    WrittenGuard json = WrittenGuard.json().under(protection().trusting("https://x.a.example:*"));
    assertThat(json.anonymous("https://x.a.example").findings()).isEmpty();
    assertThat(json.anonymous("https://*.a.example").findings()).isEmpty();
    assertThat(json.anonymous("https://*.b.example").findings()).containsExactly(DEAD);
  }

  @Test
  void a_policy_that_is_undecided_or_out_of_sight_may() {
    WrittenGuard json = WrittenGuard.json().under(protection().trusting(A));
    assertThat(json.anonymous("${a}").findings()).isEmpty();
    assertThat(WrittenGuard.json().under(protection().trusting(A)).openWorld().findings())
        .isEmpty();
  }

  @Test
  void what_is_undecided_derived_or_no_site_is_not_judged() {
    assertThat(
            WrittenGuard.json()
                .under(
                    protection()
                        .trusting("${a}", Policy.INFERRED, "chrome-extension://abcdefghijklmnop"))
                .findings())
        .isEmpty();
  }

  @Test
  void nor_is_a_public_origin() {
    WrittenGuard json = WrittenGuard.json().under(protection().trusting(A));
    assertThat(json.in(facts(List.of(A, B))).findings()).isEmpty();
    assertThat(json.in(facts(List.of("${public}"))).findings()).isEmpty();
  }

  @Test
  void who_reads_anonymously_is_not_thereby_trusted() {
    WrittenGuard guard = WrittenGuard.form().under(protection().trusting(Policy.INFERRED));
    assertThat(guard.anonymous(A).findings())
        .containsExactly("CSRF_TRUST_FROM_ANONYMOUS_CORS at protection 0 trustedOrigins[0]");
    assertThat(guard.only().message()).contains(" INFERRED stands for ");
    assertThat(guard.credentialed(A).findings()).isEmpty();
    assertThat(WrittenGuard.form().anonymous(A).under(protection()).findings()).isEmpty();
    assertThat(WrittenGuard.form().under(protection().trusting(Policy.INFERRED)).findings())
        .isEmpty();
  }

  @Test
  void any_origin_names_nobody() {
    WrittenGuard derived = WrittenGuard.form().anonymous("*");
    assertThat(derived.under(protection().trusting(Policy.INFERRED)).findings())
        .containsExactly(ANY);
    assertThat(derived.under(protection().trusting(A)).findings()).containsExactly(ANY);
    assertThat(derived.only().message())
        .startsWith("[latchkey:CSRF_TRUST_ANY_ORIGIN] \"https://a.example\" in trustedOrigins ");
    assertThat(derived.under(protection()).findings()).isEmpty();
    assertThat(derived.under(protection().trusting()).findings()).isEmpty();
  }

  @Test
  void a_verb_that_it_does_not_list_is_not_under_it() {
    assertThat(
            WrittenGuard.form()
                .sharing(policy().origins("*").methods("GET"))
                .under(protection().trusting(A))
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void a_list_for_many_endpoints_need_not_suit_each(Scope scope) {
    int expected = scope.isOpen() ? 0 : 1;
    for (String text : List.of(A, Policy.INFERRED)) {
      assertThat(
              WrittenGuard.form().anonymous("*").under(protection(scope).trusting(text)).findings())
          .hasSize(expected);
    }
    assertThat(WrittenGuard.json().under(protection(scope).trusting(A)).findings())
        .hasSize(expected);
  }

  @Test
  void every_declaration_of_the_chain_is_judged() {
    assertThat(
            WrittenGuard.json()
                .under(protection(Scope.METHOD), protection().trusting("https://c.example", A))
                .anonymous(A)
                .findings())
        .containsExactly("CSRF_TRUST_WITHOUT_CORS at protection 1 trustedOrigins[0]");
  }
}
