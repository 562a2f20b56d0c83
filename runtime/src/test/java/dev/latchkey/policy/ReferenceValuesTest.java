package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that somebody may set by mistake or by malice. */
class ReferenceValuesTest {

  private static final String HERE = " origins[0], from ${a} (test a)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "*                                      | WILDCARD_ANY_CREDENTIALED",
        "http://a.example                       | INSECURE_CREDENTIALED",
        "https://*.github.io                    | PUBLIC_SUFFIX_CREDENTIALED",
        "https://*.com                          | PUBLIC_SUFFIX_CREDENTIALED",
        "'https://a.example\nhttps://b.example' | WHITESPACE_OR_CONTROL",
        "'https://a.example\r\nX-Evil: 1'       | WHITESPACE_OR_CONTROL",
        "'https://a.example\n'                  | WHITESPACE_OR_CONTROL",
        "'\nhttps://a.example'                  | WHITESPACE_OR_CONTROL",
        "'https://a.example\u0000'              | WHITESPACE_OR_CONTROL",
        "https://ex\u0430mple.com               | HOST_NON_ASCII",
        "'\u00a0https://a.example'              | WHITESPACE_OR_CONTROL",
        "${a}                                   | PATTERN_SYNTAX",
        "${b:https://b.example}                 | PATTERN_SYNTAX",
        "null                                   | NULL_ORIGIN",
        "<inferred>                             | MISSING_SCHEME",
      })
  void an_origin_is_refused_as_the_rules_say(String value, String code) {
    List<Finding> found =
        policy().origins("${a}").allowCredentials().check(Configuration.of("a", value));
    assertThat(found).extracting(Declarations::summary).containsExactly(code + HERE);
    assertThat(found.get(0).message().split("\n")).hasSize(2);
    assertThat(Configuration.literal(found))
        .isEqualTo(
            Configuration.literal(
                policy()
                    .origins("${a}${b:}")
                    .allowCredentials()
                    .check(Configuration.of("a", value))));
  }

  @Test
  void an_empty_element_of_a_list_is_refused() {
    assertThat(
            policy()
                .origins("${a}")
                .findings(Configuration.of("a", "https://a.example,,https://b.example,")))
        .containsExactly("EMPTY" + HERE, "EMPTY" + HERE, "DUPLICATE_ORIGIN" + HERE);
  }

  @Test
  void a_comma_within_a_text_is_no_separator() {
    assertThat(
            policy()
                .origins("https://${a}")
                .findings(Configuration.of("a", "a.example, https://b.example")))
        .containsExactly("LIST_IN_ONE_STRING" + HERE);
  }

  @ParameterizedTest
  @CsvSource({"GET PUT", "'GET\nPUT'", "${a}", "'GET\r\nX: y'"})
  void a_name_is_one_token(String value) {
    Declarations declaration =
        policy().methods("${a}").allowedHeaders("${a}").exposedHeaders("${a}");
    Configuration values = Configuration.of("a", value);
    assertThat(declaration.findings(values))
        .containsExactly(
            "METHOD_INVALID methods[0], from ${a} (test a)",
            "HEADER_INVALID allowedHeaders[0], from ${a} (test a)",
            "HEADER_INVALID exposedHeaders[0], from ${a} (test a)");
    EffectivePolicy effective =
        Inference.effective(
            References.resolve(declaration.written(), values).policy(),
            List.of(),
            ApplicationFacts.UNDECLARED);
    assertThat(effective.methods()).isEmpty();
    assertThat(effective.allowedHeaders()).isEmpty();
    assertThat(effective.exposedHeaders()).isEmpty();
  }

  @Test
  void a_value_as_long_as_a_book_is_neither_cut_nor_printed() {
    String book = "https://a.example".repeat(100_000);
    List<Finding> found = policy().origins("${a}").check(Configuration.of("a", book));
    assertThat(found).extracting(Declarations::summary).containsExactly("TOO_LONG" + HERE);
    assertThat(found.get(0).message()).hasSizeLessThan(600);
  }
}
