package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ReferenceText.Literal;
import dev.latchkey.policy.ReferenceText.Part;
import dev.latchkey.policy.ReferenceText.Reference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTextTest {

  @ParameterizedTest
  @MethodSource
  void texts_are_cut_at_their_references(String text, List<Part> parts) {
    assertThat(ReferenceText.of(text)).isEqualTo(new ReferenceText(parts, ""));
  }

  static Stream<Arguments> texts_are_cut_at_their_references() {
    return Stream.of(
        cut(""),
        cut("https://a.example", text("https://a.example")),
        cut("$", text("$")),
        cut("$a", text("$a")),
        cut("{a}", text("{a}")),
        cut("$ {a}", text("$ {a}")),
        cut("#{a}", text("#{a}")),
        cut("a}b", text("a}b")),
        cut("${a}", name("a")),
        cut("${Ab.c-d_0}", name("Ab.c-d_0")),
        cut("${.}", name(".")),
        cut("${a:}", name("a", "")),
        cut("${a:b}", name("a", "b")),
        cut("${a::}", name("a", ":")),
        cut("${a:https://b.example:8443}", name("a", "https://b.example:8443")),
        cut("${a:x, y}", name("a", "x, y")),
        cut("${a: }", name("a", " ")),
        cut("${a:{b}", name("a", "{b")),
        cut("${a:$}", name("a", "$")),
        cut("${a:{b}}", name("a", "{b"), text("}")),
        cut("$${a}", text("$"), name("a")),
        cut("\\${a}", text("\\"), name("a")),
        cut("${a}}", name("a"), text("}")),
        cut(
            "https://${a}:${b:1}/",
            text("https://"),
            name("a"),
            text(":"),
            name("b", "1"),
            text("/")),
        cut("${a}${a}", name("a"), name("a")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "${            | it is not closed",
        "${a           | it is not closed",
        "${a:b         | it is not closed",
        "${a} ${b      | it is not closed",
        "${}           | it has no name",
        "${:a}         | it has no name",
        "x${:}         | it has no name",
        "'${ }'        | '\" \" is not a name'",
        "${a b}        | '\"a b\" is not a name'",
        "'${a }'       | '\"a \" is not a name'",
        "${a,b}        | '\"a,b\" is not a name'",
        "${a/b:c}      | '\"a/b\" is not a name'",
        "${\u00e9}     | '\"\u00e9\" is not a name'",
        "${\u0661}     | '\"\u0661\" is not a name'",
        "${a:${b}}     | a reference cannot hold another one",
        "${${a}}       | a reference cannot hold another one",
        "${a${b}       | a reference cannot hold another one",
        "${a} ${b:${c}}| a reference cannot hold another one",
      })
  void what_cannot_be_read_says_why(String text, String flaw) {
    assertThat(ReferenceText.of(text)).isEqualTo(new ReferenceText(List.of(), flaw));
  }

  @ParameterizedTest
  @CsvSource({"${a}, true", "${a:b}, true", "a, false", "${a}${b}, false", "${a}., false"})
  void only_a_reference_with_nothing_beside_it_may_hold_a_list(String text, boolean one) {
    assertThat(ReferenceText.of(text).isOneReference()).isEqualTo(one);
  }

  private static Arguments cut(String text, Part... parts) {
    return Arguments.of(text, List.of(parts));
  }

  private static Part text(String text) {
    return new Literal(text);
  }

  private static Part name(String name) {
    return new Reference(name, Optional.empty());
  }

  private static Part name(String name, String fallback) {
    return new Reference(name, Optional.of(fallback));
  }
}
