package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerbRulesTest {

  @Test
  void a_listed_verb_that_nothing_serves_is_refused_with_what_to_add() {
    Declarations declaration = policy().methods("PUT").governing(endpoint("GET"));
    assertThat(declaration.findings()).containsExactly("METHOD_NOT_ON_RESOURCE methods[0]");
    assertThat(declaration.check().get(0).message())
        .isEqualTo(
            "[latchkey:METHOD_NOT_ON_RESOURCE] No endpoint under this policy serves \"PUT\".\n"
                + "  Remove it, or add a method with @PUT.");
    assertThat(policy().methods("PURGE").governing(endpoint("GET")).check().get(0).message())
        .contains("@HttpMethod(\"PURGE\")");
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void it_is_a_warning_where_resources_may_be_out_of_sight(Scope scope) {
    Finding finding = policy().on(scope).methods("PUT").governing(endpoint("GET")).check().get(0);
    assertThat(finding.severity()).isEqualTo(scope.isOpen() ? Severity.WARNING : Severity.ERROR);
  }

  @Test
  void a_safelisted_verb_must_be_served_too() {
    assertThat(policy().methods("POST").governing(endpoint("GET")).findings())
        .containsExactly("METHOD_NOT_ON_RESOURCE methods[0]");
  }

  @Test
  void a_get_method_serves_head_and_a_head_method_does_not_serve_get() {
    assertThat(policy().methods("GET", "HEAD").governing(endpoint("GET")).findings()).isEmpty();
    assertThat(policy().methods("GET", "HEAD").governing(endpoint("HEAD")).findings())
        .containsExactly("METHOD_NOT_ON_RESOURCE methods[0]");
  }

  @Test
  void without_endpoints_nothing_is_said() {
    assertThat(policy().methods("PUT").findings()).isEmpty();
  }

  @Test
  void what_browsers_send_is_what_must_be_served() {
    assertThat(policy().methods("put").governing(endpoint("PUT")).findings())
        .containsExactly("METHOD_CASE methods[0]");
    assertThat(policy().methods("purge").governing(endpoint("PURGE")).findings())
        .containsExactly("METHOD_NOT_ON_RESOURCE methods[0]", "VERB_NOT_ALLOWED methods");
  }

  @Test
  void names_that_are_wrong_by_themselves_are_not_looked_for() {
    assertThat(
            policy().methods("", "CONNECT", "OPTIONS", "*").governing(endpoint("GET")).findings())
        .isNotEmpty()
        .noneMatch(finding -> finding.startsWith("METHOD_NOT_ON_RESOURCE"));
  }

  @Test
  void a_served_verb_that_is_not_listed_is_reported_once() {
    Declarations declaration =
        policy()
            .methods("PUT")
            .governing(endpoint("PUT"), endpoint("DELETE"), endpoint("DELETE"), endpoint("GET"));
    assertThat(declaration.findings()).containsExactly("VERB_NOT_ALLOWED methods");
    assertThat(declaration.check().get(0).arguments()).containsExactly("Resource.delete", "DELETE");
  }

  @Test
  void nothing_is_missing_from_inferred_methods_nor_from_the_wildcard() {
    assertThat(policy().governing(endpoint("DELETE")).findings()).isEmpty();
    assertThat(policy().methods("*").governing(endpoint("DELETE")).findings()).isEmpty();
    assertThat(
            policy()
                .methods(Policy.INFERRED, "PURGE")
                .governing(endpoint("DELETE"), endpoint("PURGE"))
                .findings())
        .isEmpty();
  }

  @Test
  void verbs_that_need_no_listing_are_not_missing() {
    assertThat(
            policy()
                .methods("PUT")
                .governing(
                    endpoint("PUT"),
                    endpoint("GET"),
                    endpoint("HEAD"),
                    endpoint("POST"),
                    endpoint("OPTIONS"),
                    endpoint("TRACE"))
                .findings())
        .isEmpty();
  }

  @Test
  void of_a_malformed_list_nobody_knows_what_is_missing() {
    assertThat(
            policy()
                .methods("PUT,DELETE")
                .governing(endpoint("PUT"), endpoint("DELETE"))
                .findings())
        .containsExactly("LIST_IN_ONE_STRING methods[0]");
  }
}
