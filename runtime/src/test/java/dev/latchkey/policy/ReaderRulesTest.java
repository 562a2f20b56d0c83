package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.WrittenProtection.protection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may call an endpoint with credentials, and is then refused. */
class ReaderRulesTest {

  private static final String A = "https://a.example";
  private static final String B = "https://b.example";
  private static final String ALL_OF_A = "https://*.a.example";
  private static final String AT_LIST =
      "CORS_ORIGIN_REJECTED_BY_CSRF at protection 0 trustedOrigins";

  @Test
  void a_list_that_lacks_an_origin_refuses_it() {
    WrittenGuard guard = WrittenGuard.json().credentialed(A, B).under(protection().trusting(B));
    assertThat(guard.findings()).containsExactly(AT_LIST);
    assertThat(guard.only().message())
        .isEqualTo(
            "[latchkey:CORS_ORIGIN_REJECTED_BY_CSRF] The policy lets \"https://a.example\" call"
                + " Resource.take (POST) with credentials, and the origin gate refuses each of these"
                + " requests.\n"
                + "  Write \"https://a.example\" in trustedOrigins of @CsrfProtected, or take"
                + " Resource.take out of the policy, with @NotSharedCrossOrigin say.");
    assertThat(guard.under(protection().trusting(A, B)).findings()).isEmpty();
    assertThat(guard.under(protection().trusting(Policy.INFERRED)).findings()).isEmpty();
    assertThat(guard.under(protection()).findings()).isEmpty();
  }

  @Test
  void of_several_lists_the_one_that_lacks_it_is_named() {
    assertThat(
            WrittenGuard.json()
                .credentialed(A)
                .under(protection(), protection().trusting(A), protection().trusting())
                .findings())
        .contains("CORS_ORIGIN_REJECTED_BY_CSRF at protection 2 trustedOrigins");
  }

  @Test
  void a_wildcard_must_be_written_out_or_covered() {
    WrittenGuard guard = WrittenGuard.form().credentialed(ALL_OF_A);
    assertThat(guard.under(protection()).findings()).containsExactly(AT_LIST);
    assertThat(guard.under(protection().trusting(ALL_OF_A)).findings()).isEmpty();
    assertThat(guard.under(protection().trusting(ALL_OF_A + ":*")).findings()).isEmpty();
    assertThat(guard.under(protection().trusting("https://x.a.example")).findings())
        .containsExactly(AT_LIST);
    assertThat(guard.under().findings())
        .containsExactly("CORS_ORIGIN_REJECTED_BY_CSRF at endpoint");
  }

  @Test
  void a_state_changing_get_is_a_write() {
    assertThat(
            WrittenGuard.of(WrittenGuard.stateChanging())
                .credentialed(A)
                .under(protection().trusting())
                .findings())
        .containsExactly(AT_LIST);
    assertThat(
            WrittenGuard.of(endpoint("GET"))
                .credentialed(A)
                .under(protection().trusting())
                .findings())
        .isEmpty();
  }

  @Test
  void only_verbs_that_may_be_sent_count_and_safelisted_ones_may() {
    Declarations get = policy().origins(A).methods("GET").allowCredentials();
    assertThat(
            WrittenGuard.of(endpoint("PUT")).sharing(get).under(protection().trusting()).findings())
        .isEmpty();
    assertThat(WrittenGuard.form().sharing(get).under(protection().trusting()).findings())
        .containsExactly(AT_LIST);
    // CREDENTIALED_SAFELISTED_VERB_UNLISTED speaks of it.
    assertThat(WrittenGuard.form().sharing(get).under(protection()).findings()).isEmpty();
    Declarations any = policy().origins(A).methods("*").allowCredentials();
    assertThat(
            WrittenGuard.of(endpoint("PUT")).sharing(any).under(protection().trusting()).findings())
        .containsExactly(AT_LIST);
  }

  @Test
  void anonymous_readers_are_accepted_without_credentials() {
    assertThat(WrittenGuard.form().anonymous(A).under(protection().trusting()).findings())
        .isEmpty();
  }

  @Test
  void what_is_not_protected_refuses_nobody() {
    assertThat(WrittenGuard.form().credentialed(ALL_OF_A).findings()).isEmpty();
    assertThat(WrittenGuard.form().credentialed(ALL_OF_A).exempt().findings()).isEmpty();
  }

  @Test
  void an_undecided_or_malformed_element_may_name_it() {
    WrittenGuard guard = WrittenGuard.json().credentialed(A, ALL_OF_A);
    assertThat(guard.under(protection().trusting("${a}")).findings()).isEmpty();
    assertThat(guard.under(protection().trusting("${")).findings()).isEmpty();
    assertThat(guard.under(protection().trusting("https://a.example/")).findings()).isEmpty();
    assertThat(guard.under(protection().trusting("${a}"), protection().trusting()).findings())
        .containsExactly(
            "CORS_ORIGIN_REJECTED_BY_CSRF at protection 1 trustedOrigins",
            "CORS_ORIGIN_REJECTED_BY_CSRF at protection 1 trustedOrigins");
    assertThat(guard.under(Configuration.of("a", B), protection().trusting("${a}")).findings())
        .contains(AT_LIST);
  }

  @Test
  void of_an_undecided_reader_nothing_is_said() {
    assertThat(WrittenGuard.json().credentialed("${a}").under(protection().trusting()).findings())
        .isEmpty();
    assertThat(
            WrittenGuard.json()
                .credentialed("${a}", ALL_OF_A)
                .under(protection().trusting(Policy.INFERRED))
                .findings())
        .as("the element may cover the wildcard")
        .isEmpty();
  }

  @Test
  void an_application_out_of_sight_may_write_the_list() {
    WrittenGuard guard = WrittenGuard.form().credentialed(ALL_OF_A).openWorld();
    assertThat(guard.under(protection()).findings()).isEmpty();
    assertThat(guard.under(protection().trusting()).findings()).containsExactly(AT_LIST);
  }

  @Test
  void the_own_origin_needs_no_trust() {
    WrittenGuard guard =
        WrittenGuard.form().credentialed("https://bank.example").under(protection().trusting());
    assertThat(guard.findings()).isEmpty();
    assertThat(guard.in(facts(List.of("${public}"))).findings()).isEmpty();
    assertThat(guard.in(facts(List.of(A))).findings()).containsExactly(AT_LIST);
  }

  @Test
  void under_bearer_tokens_it_is_the_policy_that_is_wrong() {
    assertThat(
            WrittenGuard.form()
                .credentialed(A)
                .under(protection().trusting())
                .in(facts(List.of("https://bank.example"), Credential.BEARER))
                .findings())
        .isEmpty();
  }

  @Test
  void one_of_several_public_origins_is_a_matter_of_the_policy() {
    assertThat(
            WrittenGuard.form()
                .credentialed(A)
                .under(protection().trusting())
                .in(facts(List.of(A, "https://bank.example")))
                .findings())
        .isEmpty();
  }

  @Test
  void null_among_the_readers_is_a_mistake_of_the_text() {
    assertThat(WrittenGuard.form().anonymous("null").under(protection()).findings()).isEmpty();
  }
}
