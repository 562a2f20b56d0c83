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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaxAgeRulesTest {

  private static final String UNUSED = "MAX_AGE_UNUSED maxAge";

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -2, 86401, Integer.MAX_VALUE})
  void beyond_the_range_is_refused(int seconds) {
    assertThat(policy().maxAge(seconds).findings()).containsExactly("MAX_AGE_RANGE maxAge");
  }

  @ParameterizedTest
  @ValueSource(ints = {7201, 86400})
  void beyond_the_cap_is_a_warning(int seconds) {
    assertThat(policy().maxAge(seconds).findings())
        .containsExactly("MAX_AGE_ABOVE_CHROMIUM_CAP maxAge");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 7200})
  void within_both_nothing_is_said(int seconds) {
    assertThat(policy().maxAge(seconds).findings()).isEmpty();
  }

  @Test
  void plain_reads_leave_nothing_to_remember() {
    assertThat(reads().maxAge(600).findings()).containsExactly(UNUSED);
    assertThat(reads().maxAge(-1).findings()).containsExactly(UNUSED);
    assertThat(reads().maxAge(0).findings()).isEmpty();
  }

  @Test
  void other_verbs_are_preflighted() {
    assertThat(reads().governing(endpoint("GET"), endpoint("PUT")).maxAge(9).findings()).isEmpty();
  }

  @Test
  void a_post_may_be_preflighted_for_its_upload() {
    assertThat(reads().governing(consuming("POST", "text/plain")).maxAge(9).findings()).isEmpty();
  }

  @Test
  void an_allowed_header_is_preflighted() {
    assertThat(reads().allowedHeaders("X-Trace").maxAge(9).findings()).isEmpty();
    assertThat(reads().allowedHeaders("*").maxAge(9).findings()).isEmpty();
    assertThat(reads().governing(readingHeaders("GET", "If-Match")).maxAge(9).findings()).isEmpty();
    assertThat(
            reads()
                .in(facts(List.of("https://app.example.com"), Credential.BEARER))
                .maxAge(9)
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Scope.class,
      names = {"PACKAGE", "APPLICATION"})
  void where_resources_may_be_out_of_sight_nothing_is_said(Scope scope) {
    assertThat(reads().on(scope).maxAge(600).findings()).isEmpty();
  }

  private static Declarations reads() {
    return policy().governing(endpoint("GET"), endpoint("HEAD"));
  }
}
