package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.Declarations.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CredentialRulesTest {

  private static final String UNLISTED = "CREDENTIALED_SAFELISTED_VERB_UNLISTED methods";
  private static final String A = "https://a.example";
  private static final String B = "https://b.example";

  @Test
  void verbs_that_browsers_send_unasked_are_listed_where_they_are_served() {
    Declarations serving =
        policy()
            .allowCredentials()
            .governing(endpoint("GET"), endpoint("POST"), endpoint("PUT"), endpoint("POST"));
    assertThat(serving.methods("PUT").findings()).containsExactly(UNLISTED, UNLISTED);
    assertThat(serving.methods("PUT", "GET").check().get(0).message())
        .isEqualTo(
            "[latchkey:CREDENTIALED_SAFELISTED_VERB_UNLISTED] Resource.post answers POST, which"
                + " browsers send with credentials before they ask: to leave it out of methods"
                + " protects nothing.\n"
                + "  Add POST to methods, or close Resource.post with @NotSharedCrossOrigin.");
    assertThat(serving.methods("get", "POST", "PUT").findings()).doesNotContain(UNLISTED);
    assertThat(serving.methods("*").findings()).isEmpty();
    assertThat(serving.methods(Policy.INFERRED).findings()).isEmpty();
  }

  @Test
  void without_credentials_or_without_serving_them_there_is_nothing_to_list() {
    assertThat(policy().methods("PUT").governing(endpoint("GET"), endpoint("PUT")).findings())
        .isEmpty();
    assertThat(policy().allowCredentials().methods("PUT").governing(endpoint("PUT")).findings())
        .isEmpty();
  }

  @Test
  void an_undecided_element_may_be_the_verb() {
    Declarations serving = policy().allowCredentials().governing(endpoint("GET"), endpoint("PUT"));
    assertThat(serving.methods("PUT", "${a}").findings(Lookup.NONE)).isEmpty();
    assertThat(serving.methods("PUT", "${a}").findings(Configuration.empty()))
        .containsExactly("REFERENCE_UNSET methods[1]");
    assertThat(serving.methods("${a}").findings(Configuration.of("a", "PUT")))
        .containsExactly(UNLISTED);
  }

  @Test
  void one_public_origin_does_not_share_with_another() {
    Declarations shared = policy().origins("https://c.example", A).in(facts(List.of(A, B)));
    assertThat(shared.findings()).isEmpty();
    assertThat(shared.allowCredentials().findings())
        .containsExactly("PUBLIC_ORIGIN_IN_CORS origins[1]");
  }

  @Test
  void the_only_public_origin_may_share_with_itself() {
    Declarations shared = policy().origins(A).allowCredentials();
    assertThat(shared.in(facts(List.of(A))).findings()).isEmpty();
    assertThat(shared.in(facts(List.of(A, A))).findings()).isEmpty();
    assertThat(shared.in(facts(List.of(A, "${b:}"))).findings(Lookup.NONE)).isEmpty();
    assertThat(shared.in(facts(List.of(A, "${b}"))).findings(Lookup.NONE)).isEmpty();
    assertThat(shared.in(facts(List.of(A, "${b}"))).findings(Configuration.of("b", B)))
        .containsExactly("PUBLIC_ORIGIN_IN_CORS origins[0]");
  }
}
