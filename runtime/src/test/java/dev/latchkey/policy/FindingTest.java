package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Pointer PLACE = Pointer.to("methods", 1);

  @Test
  void too_few_arguments_are_rejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.of(MethodRule.METHOD_CASE, PLACE, "put"))
        .withMessage("METHOD_CASE takes 2 arguments, not 1");
  }

  @Test
  void a_rule_may_have_no_use_for_an_argument() {
    Finding finding = Finding.of(OriginListRule.ORIGINS_EMPTY, PLACE, "surplus");
    assertThat(finding.message()).doesNotContain("surplus");
  }

  @Test
  void the_constructor_counts_too() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Finding(MethodRule.METHOD_CASE, Severity.ERROR, PLACE, List.of()));
  }

  @Test
  void the_message_is_filled_and_safe_to_print() {
    assertThat(Finding.of(MethodRule.METHOD_INVALID, PLACE, "r\u00e9s\n").message())
        .isEqualTo(
            "[latchkey:METHOD_INVALID] \"r\\u00e9s\\u000a\" is not a method name.\n"
                + "  Write a token, as in \"PUT\": no spaces, no separators, ASCII only.");
  }

  @Test
  void another_severity_changes_nothing_else() {
    Finding finding = Finding.of(MethodRule.METHOD_CASE, PLACE, "put", "PUT");
    Finding other = finding.as(Severity.NOTE);
    assertThat(other.severity()).isEqualTo(Severity.NOTE);
    assertThat(other.message()).isEqualTo(finding.message());
    assertThat(other.pointer()).isEqualTo(PLACE);
  }

  @Test
  void a_text_that_is_cut_says_so_however_it_is_written() {
    String whole = "x".repeat(120);
    assertThat(message(whole)).contains('"' + whole + '"');
    assertThat(message(whole + "x")).contains('"' + whole + "... (121 characters)\"");
    assertThat(message("\u00e9".repeat(21))).contains("\\u00e9... (21 characters)\"");
  }

  private static String message(String text) {
    return Finding.of(MethodRule.METHOD_INVALID, PLACE, text).message();
  }
}
