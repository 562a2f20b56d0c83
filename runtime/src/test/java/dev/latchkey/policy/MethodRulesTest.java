package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodRulesTest {

  @ParameterizedTest
  @CsvSource({
    "'',METHOD_INVALID",
    "PU T,METHOD_INVALID",
    "'GET,PUT',LIST_IN_ONE_STRING",
    "CONNECT,METHOD_FORBIDDEN",
    "track,METHOD_FORBIDDEN",
    "put,METHOD_CASE",
    "patch,METHOD_CASE_PATCH",
    "OPTIONS,METHOD_OPTIONS"
  })
  void a_name_that_is_wrong_by_itself_breaks_one_rule(String method, String code) {
    assertThat(policy().methods("PURGE", method).findings()).containsExactly(code + " methods[1]");
  }

  @Test
  void lower_case_options_is_a_matter_of_case_first() {
    assertThat(policy().methods("options").findings()).containsExactly("METHOD_CASE methods[0]");
  }

  @Test
  void names_are_repeated_when_browsers_send_the_same() {
    assertThat(policy().methods("PUT", "put", "PATCH", "patch").findings())
        .containsExactly(
            "METHOD_CASE methods[1]",
            "DUPLICATE_METHOD methods[1]",
            "METHOD_CASE_PATCH methods[3]");
  }

  @Test
  void a_method_that_is_served_in_lower_case_is_meant_that_way() {
    assertThat(policy().methods("patch").governing(endpoint("patch")).findings()).isEmpty();
    assertThat(policy().methods("patch").governing(endpoint("PATCH")).findings())
        .containsExactly("METHOD_CASE_PATCH methods[0]");
  }

  @Test
  void whatever_stands_beside_the_wildcard_is_redundant() {
    assertThat(policy().methods(Policy.INFERRED, "*", "PUT").findings())
        .containsExactly(
            "REDUNDANT_WITH_WILDCARD methods[0]", "REDUNDANT_WITH_WILDCARD methods[2]");
  }

  @Test
  void the_defaults_and_an_empty_list_break_no_rule() {
    assertThat(policy().findings()).isEmpty();
    assertThat(policy().methods().findings()).isEmpty();
    assertThat(policy().methods("*").allowCredentials().findings()).isEmpty();
  }

  @Test
  void the_message_says_what_to_write() {
    assertThat(policy().methods("GET,PUT").check().get(0).message()).contains("{\"GET\", \"PUT\"}");
    assertThat(policy().methods("put").check().get(0).message())
        .isEqualTo("[latchkey:METHOD_CASE] Browsers send \"put\" as \"PUT\".\n  Write \"PUT\".");
  }
}
