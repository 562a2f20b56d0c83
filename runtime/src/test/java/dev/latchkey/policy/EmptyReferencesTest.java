package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that say nothing. */
class EmptyReferencesTest {

  private static final Configuration VALUES = Configuration.of("none", "").with("blank", " \t ");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${none}   | origins[0], from ${none} (test none)          | ${none}",
        "${blank:x}| origins[0], from ${blank} (test blank)        | ${blank}",
        "${x:}     | origins[0], from ${x:...} (its default)       | ${x}",
      })
  void a_list_of_origins_that_references_leave_empty_is_reported(
      String written, String pointer, String name) {
    Resolved resolved = References.resolve(policy().origins(written).written(), VALUES);
    assertThat(resolved.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.pointer()).hasToString(pointer);
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .isEqualTo(
                      "[latchkey:REFERENCE_EMPTY] No origin comes from "
                          + name
                          + ": no other origin may read.\n  Leave it so if this is meant; else set "
                          + name
                          + " to the origins, separated by commas.");
            });
  }

  @Test
  void several_empty_references_are_reported_together() {
    Resolved resolved = References.resolve(policy().origins("${none}", "${x:}").written(), VALUES);
    assertThat(resolved.findings())
        .extracting(finding -> finding.pointer() + " " + finding.arguments())
        .containsExactly(
            "origins, from ${none} (test none) and ${x:...} (its default) [${none} and ${x}]");
  }

  @Test
  void an_empty_reference_is_no_element_anywhere_and_worth_no_word_elsewhere() {
    Policy written =
        policy()
            .origins("${none}", "https://a.example")
            .methods("${none}")
            .allowedHeaders("${none}")
            .exposedHeaders("${none}")
            .written();
    Resolved resolved = References.resolve(written, VALUES);
    assertThat(resolved.findings()).isEmpty();
    assertThat(resolved.policy().origins()).hasSize(1);
    assertThat(resolved.policy().methods()).isEmpty();
    assertThat(resolved.policy().allowedHeaders()).isEmpty();
    assertThat(resolved.policy().exposedHeaders()).isEmpty();
  }

  @Test
  void an_empty_list_that_holds_no_reference_is_not_blamed_on_one() {
    assertThat(References.resolve(policy().origins().written(), VALUES).findings()).isEmpty();
  }
}
