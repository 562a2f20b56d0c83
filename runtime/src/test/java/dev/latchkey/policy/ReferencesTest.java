package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.Declarations.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  private static final Configuration VALUES =
      Configuration.of("host", "a.example")
          .with("port", "8443")
          .with("list", " https://b.example ,\thttps://c.example\t")
          .with("none", "")
          .with("blank", " \t ")
          .with("gap", "x,,y,")
          .with("lines", "x\ny,\r\nz ")
          .with("self", "${self}")
          .with("dollar", "$1\\${port}");

  @Test
  void a_literal_stays_what_it_is() {
    Policy written = policy().origins("https://a.example", " x, y ").written();
    Resolved resolved = References.resolve(written, VALUES);
    assertThat(resolved).isEqualTo(new Resolved(written, Set.of(), List.of()));
  }

  @Test
  void a_value_points_at_the_element_as_written_and_names_its_source() {
    assertThat(
            origins("https://x.example", "${list}", "https://${host}:${port}", "${unset:x}")
                .stream()
                .map(setting -> setting.pointer() + " is " + setting.text()))
        .containsExactly(
            "origins[0] is https://x.example",
            "origins[1], from ${list} (test list) is https://b.example",
            "origins[1], from ${list} (test list) is https://c.example",
            "origins[2], from ${host} (test host) and ${port} (test port)"
                + " is https://a.example:8443",
            "origins[3], from ${unset:...} (its default) is x");
  }

  @Test
  void the_name_of_a_source_cannot_break_a_line() {
    Lookup odd =
        new Lookup() {
          @Override
          public Optional<Value> find(String name) {
            return Optional.of(new Value("x", "a\nb"));
          }

          @Override
          public List<String> places(String name) {
            return List.of();
          }
        };
    Policy written = policy().origins("${a}").written();
    assertThat(References.resolve(written, odd).policy().origins().get(0).pointer().source())
        .isEqualTo("${a} (a\\u000ab)");
  }

  @Test
  void a_reference_that_is_the_whole_element_may_hold_a_list() {
    assertThat(texts("${list}")).containsExactly("https://b.example", "https://c.example");
    assertThat(texts("${unset:x, y}")).containsExactly("x", "y");
    assertThat(texts("${gap}")).containsExactly("x", "", "y", "");
    assertThat(texts("${unset: , }")).containsExactly("", "");
  }

  @Test
  void a_line_break_separates_nothing_and_stays() {
    assertThat(texts("${lines}")).containsExactly("x\ny", "\r\nz");
  }

  @Test
  void within_a_text_a_value_is_inserted_as_it_is() {
    assertThat(texts("<${list}>")).containsExactly("< https://b.example ,\thttps://c.example\t>");
    assertThat(texts("${none}${blank}")).containsExactly(" \t ");
    assertThat(texts("${none}.")).containsExactly(".");
  }

  @Test
  void a_value_is_text_and_never_read_again() {
    assertThat(texts("${self}", "x${self}", "${dollar}", "${a}${host:}"))
        .containsExactly("${self}", "x${self}", "$1\\${port}");
  }

  @Test
  void a_value_goes_before_a_default_even_if_it_is_empty() {
    assertThat(texts("${host:x}", "${none:x}")).containsExactly("a.example");
  }

  @Test
  void every_list_attribute_is_resolved() {
    Policy resolved =
        References.resolve(
                policy()
                    .methods("${m:GET, PUT}")
                    .allowedHeaders("X-${host}")
                    .exposedHeaders("${h:ETag}")
                    .written(),
                VALUES)
            .policy();
    assertThat(resolved.methods()).extracting(Setting::text).containsExactly("GET", "PUT");
    assertThat(resolved.allowedHeaders()).extracting(Setting::text).containsExactly("X-a.example");
    assertThat(resolved.exposedHeaders()).extracting(Setting::text).containsExactly("ETag");
  }

  @Test
  void what_nothing_sets_is_undecided_until_the_look_up_is_final() {
    Policy written = policy().origins("${host}", "${a}", "${b:x}", "${port}.${a}").written();
    Resolved early = References.resolve(written, VALUES.before());
    assertThat(early.undecided())
        .containsExactlyInAnyOrder(Pointer.to("origins", 1), Pointer.to("origins", 3));
    assertThat(early.findings()).isEmpty();
    assertThat(early.policy().origins())
        .extracting(Setting::text)
        .containsExactly("a.example", "${a}", "x", "${port}.${a}");
    assertThat(early.policy().origins().get(3)).isEqualTo(written.origins().get(3));
  }

  @Test
  void then_it_is_an_error_and_left_out() {
    Policy written = policy().origins("${host}", "${a}", "${port}.${a}.${b}.${a}").written();
    Resolved last = References.resolve(written, VALUES);
    assertThat(last.undecided()).isEmpty();
    assertThat(last.policy().origins()).extracting(Setting::text).containsExactly("a.example");
    assertThat(last.findings())
        .extracting(Declarations::summary)
        .containsExactly(
            "REFERENCE_UNSET origins[1]",
            "REFERENCE_UNSET origins[2]",
            "REFERENCE_UNSET origins[2]");
    assertThat(last.findings().get(2).message())
        .isEqualTo(
            "[latchkey:REFERENCE_UNSET] Nothing sets \"b\". Latchkey looked at test b, environment"
                + " b.\n  Set one of them, or write a default: ${b:value}.");
  }

  @Test
  void what_cannot_be_read_stays_and_is_an_error_before_and_after() {
    Policy written = policy().origins("${a b}", "${host}.${").written();
    for (Lookup lookup : List.of(Lookup.NONE, VALUES, VALUES.before())) {
      Resolved resolved = References.resolve(written, lookup);
      assertThat(resolved.policy()).isEqualTo(written);
      assertThat(resolved.undecided()).isEmpty();
      assertThat(resolved.findings())
          .containsExactly(
              Finding.of(
                  ReferenceRule.REFERENCE_MALFORMED,
                  Pointer.to("origins", 0),
                  "${a b}",
                  "\"a b\" is not a name"),
              Finding.of(
                  ReferenceRule.REFERENCE_MALFORMED,
                  Pointer.to("origins", 1),
                  "${host}.${",
                  "it is not closed"));
    }
  }

  @Test
  void facts_are_resolved_likewise() {
    ApplicationFacts written = facts(List.of("https://${host}", "${a}", "${"));
    ResolvedFacts early = References.resolve(written, VALUES.before());
    assertThat(early.facts().publicOrigins())
        .extracting(Setting::text)
        .containsExactly("https://a.example", "${a}", "${");
    assertThat(early.undecided()).containsExactly(Pointer.to("publicOrigins", 1));
    assertThat(References.resolve(written, VALUES).findings())
        .extracting(Declarations::summary)
        .containsExactly(
            "REFERENCE_UNSET publicOrigins[1]", "REFERENCE_MALFORMED publicOrigins[2]");
  }

  @Test
  void facts_that_nobody_stated_stay_unstated() {
    ApplicationFacts none = References.resolve(ApplicationFacts.UNDECLARED, VALUES).facts();
    assertThat(none).isSameAs(ApplicationFacts.UNDECLARED);
    ApplicationFacts empty = References.resolve(facts(List.of()), VALUES).facts();
    assertThat(empty).isNotSameAs(ApplicationFacts.UNDECLARED);
  }

  @Test
  void a_text_with_the_beginning_of_a_reference_needs_a_look_up() {
    assertThat(References.isIn("x${")).isTrue();
    assertThat(References.isIn("$x{}")).isFalse();
  }

  private static List<Setting> origins(String... written) {
    return References.resolve(policy().origins(written).written(), VALUES).policy().origins();
  }

  private static List<String> texts(String... written) {
    return origins(written).stream().map(Setting::text).toList();
  }
}
