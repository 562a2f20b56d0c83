package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

  @Test
  void the_characters_of_a_token_are_those_of_the_grammar() {
    String grammar =
        "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (char c = 0; c < 0x300; c++) {
      assertThat(Token.matches(String.valueOf(c)))
          .as("%04x", (int) c)
          .isEqualTo(grammar.indexOf(c) >= 0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "PU T", " PUT", "PUT ", "X-A:", "<inferred>", "r\u00e9sum\u00e9"})
  void anything_else_is_none(String text) {
    assertThat(Token.matches(text)).isFalse();
  }

  @Test
  void a_comma_between_names_is_a_list_and_the_message_writes_it_out() {
    Finding finding = check("GET,PUT , PATCH");
    assertThat(finding.rule()).isEqualTo(OriginTextRule.LIST_IN_ONE_STRING);
    assertThat(finding.arguments())
        .containsExactly("GET,PUT , PATCH", "{\"GET\", \"PUT\", \"PATCH\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "GET,", "GET,,PUT", "PU T,GET"})
  void a_comma_between_anything_else_is_an_invalid_name(String text) {
    assertThat(check(text).rule()).isEqualTo(MethodRule.METHOD_INVALID);
  }

  @Test
  void a_token_breaks_no_rule() {
    assertThat(Token.check(setting("PUT"), MethodRule.METHOD_INVALID)).isEmpty();
  }

  private static Finding check(String text) {
    return Token.check(setting(text), MethodRule.METHOD_INVALID).orElseThrow();
  }

  private static Setting setting(String text) {
    return new Setting(text, Pointer.to("methods", 0));
  }
}
