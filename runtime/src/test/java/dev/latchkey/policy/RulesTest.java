package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Test
  void every_rule_of_every_permitted_enum_is_in_the_catalogue() {
    long constants = 0;
    for (Class<?> rules : Rule.class.getPermittedSubclasses()) {
      assertThat(rules.getEnumConstants()).as(rules.getSimpleName()).isNotEmpty();
      constants += rules.getEnumConstants().length;
    }
    assertThat(Rules.all()).hasSize((int) constants);
  }

  @Test
  void codes_are_unique() {
    assertThat(Rules.all()).extracting(Rule::name).doesNotHaveDuplicates();
  }

  @Test
  void codes_are_upper_case_words_joined_by_underscores() {
    assertThat(Rules.all())
        .allSatisfy(rule -> assertThat(rule.name()).matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"));
  }

  @Test
  void every_rule_says_in_full_sentences_what_is_wrong_and_what_to_write() {
    assertThat(Rules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.problem()).as(rule.name()).matches("(?s)\\S.*[.?]");
              assertThat(rule.fix()).as(rule.name()).matches("(?s)\\S.*[.?]");
            });
  }

  @Test
  void a_clause_is_an_https_address_or_empty() {
    assertThat(Rules.all())
        .allSatisfy(rule -> assertThat(rule.clause()).as(rule.name()).matches("(https://\\S+)?"));
  }

  @Test
  void placeholders_are_numbered_without_a_gap() {
    assertThat(Rules.all())
        .allSatisfy(
            rule -> {
              String both = rule.problem() + rule.fix();
              for (int n = 0; n < MessageText.placeholders(both); n++) {
                assertThat(both).as(rule.name()).contains("{" + n + "}");
              }
            });
  }

  @Test
  void every_message_has_the_code_the_problem_and_the_fix_on_a_line_of_its_own() {
    for (Rule rule : Rules.all()) {
      int count = MessageText.placeholders(rule.problem() + rule.fix());
      List<String> arguments = List.of("zero", "one", "two", "three", "four").subList(0, count);
      Finding finding = new Finding(rule, rule.severity(), Pointer.DECLARATION, arguments);
      assertThat(finding.message().split("\n"))
          .as(rule.name())
          .hasSize(2)
          .allSatisfy(line -> assertThat(line).doesNotContainPattern("\\{\\d\\}"));
      assertThat(finding.message()).startsWith("[latchkey:" + rule.name() + "] ");
    }
  }
}
