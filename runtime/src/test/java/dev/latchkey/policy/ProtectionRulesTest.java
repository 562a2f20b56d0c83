package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.WrittenProtection.protection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.vectors.Vectors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionRulesTest {

  private static final ApplicationFacts HTTPS = facts(List.of("https://bank.example"));
  private static final ApplicationFacts PLAIN = facts(List.of("http://bank.example"));
  private static final String EXTENSION = "chrome-extension://abcdefghijklmnopabcdefghijklmnop";

  @Test
  void what_is_in_order_is_worth_no_word() {
    assertThat(protection().findings(HTTPS)).isEmpty();
    assertThat(protection().trusting().findings(HTTPS)).isEmpty();
    assertThat(
            protection()
                .trusting(Policy.INFERRED, "https://a.example", "https://b.example:8443", EXTENSION)
                .findings(HTTPS))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void a_text_that_is_no_origin_gets_its_code(String text, String code) {
    assertThat(protection().trusting(text).findings(HTTPS))
        .containsExactly(code + " trustedOrigins[0]");
  }

  static Stream<Object[]> malformed() {
    return Vectors.read("origin-patterns.json").stream()
        .filter(vector -> vector.get("verdict").asText().equals("error"))
        .filter(ProtectionRulesTest::isAboutTheText)
        .map(vector -> new Object[] {text(vector), vector.get("reasonCode").asText()});
  }

  private static boolean isAboutTheText(JsonNode vector) {
    String code = vector.get("reasonCode").asText();
    boolean trust = Stream.of(OriginTrustRule.values()).map(Rule::name).anyMatch(code::equals);
    return !trust && !text(vector).equals("null") && !text(vector).contains("${");
  }

  private static String text(JsonNode vector) {
    return vector.get("pattern").asText();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "*"})
  void everybody_is_never_trusted(String text) {
    assertThat(protection().trusting(text).findings(HTTPS))
        .containsExactly("NULL_ORIGIN_TRUSTED trustedOrigins[0]");
  }

  @Test
  void the_message_says_why() {
    assertThat(protection().trusting("null").check(HTTPS).get(0).message())
        .isEqualTo(
            "[latchkey:NULL_ORIGIN_TRUSTED] \"null\" cannot be trusted to write: it is the origin of"
                + " every sandboxed frame, which any site can open.\n"
                + "  Write the origins that you mean.");
  }

  @Test
  void plain_http_is_refused_unless_the_application_is_plain_itself() {
    WrittenProtection plain = protection().trusting("http://a.example");
    assertThat(plain.check(HTTPS))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .isEqualTo(
                      "[latchkey:TRUSTED_ORIGIN_INSECURE] \"http://a.example\" is trusted without"
                          + " https: whoever can alter its pages on their way to the browser writes"
                          + " in the user's name.\n"
                          + "  Write \"https://a.example\", leave it out of what is shipped, or"
                          + " overrule this with Danger.CREDENTIALS_FOR_INSECURE_ORIGINS.");
            });
    assertThat(plain.findings(PLAIN)).isEmpty();
    assertThat(plain.findings(ApplicationFacts.UNDECLARED)).hasSize(1);
    assertThat(plain.findings(facts(List.of("http://bank.example", "https://bank.example"))))
        .hasSize(1);
  }

  @Test
  void while_the_public_origins_are_undecided_it_may_be() {
    WrittenProtection plain =
        protection()
            .trusting("http://a.example")
            .dangerously(Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS);
    assertThat(plain.findings(facts(List.of("${a}")))).isEmpty();
    assertThat(plain.findings(facts(List.of("http://bank.example", "${a}")))).isEmpty();
    assertThat(plain.findings(facts(List.of("https://bank.example", "${a}"))))
        .containsExactly("OVERRIDE_USED dangerously");
  }

  @Test
  void loopback_is_a_warning_beside_a_public_origin() {
    WrittenProtection local = protection().trusting("http://localhost:3000", "http://[::1]:*");
    assertThat(local.check(HTTPS))
        .extracting(Declarations::summary, Finding::severity)
        .containsExactly(
            tuple("TRUSTED_ORIGIN_INSECURE trustedOrigins[0]", Severity.WARNING),
            tuple("TRUSTED_ORIGIN_INSECURE trustedOrigins[1]", Severity.WARNING));
    assertThat(local.findings(ApplicationFacts.UNDECLARED)).isEmpty();
    assertThat(local.findings(PLAIN)).isEmpty();
    assertThat(local.findings(facts(List.of("https://localhost:8443")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://*.a.example", "https://a.example:*", "https://*.a.example:*"})
  void wildcards_are_a_warning(String text) {
    assertThat(protection().trusting(text).findings(HTTPS))
        .containsExactly("TRUSTED_ORIGIN_WILDCARD trustedOrigins[0]");
  }

  @Test
  void names_of_strangers_are_refused() {
    List<Finding> findings =
        protection().trusting("https://*.github.io", "https://*.run.app").check(HTTPS);
    assertThat(findings)
        .extracting(finding -> finding.rule().name())
        .containsExactly("TRUSTED_ORIGIN_PUBLIC_SUFFIX", "TRUSTED_ORIGIN_PUBLIC_SUFFIX");
    assertThat(findings.get(0).message())
        .contains(
            "\"https://*.github.io\" lets strangers write: anyone can get a name below github.io");
    assertThat(protection().trusting("https://a.github.io").findings(HTTPS)).isEmpty();
  }

  @Test
  void an_author_may_overrule_both() {
    WrittenProtection overruling =
        protection()
            .trusting("http://a.example", "https://*.github.io")
            .dangerously(
                Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS,
                Overrule.CREDENTIALS_FOR_PUBLIC_SUFFIXES);
    assertThat(overruling.check(HTTPS))
        .extracting(finding -> finding.rule().name() + finding.arguments())
        .containsExactly(
            "OVERRIDE_USED[CREDENTIALS_FOR_INSECURE_ORIGINS, http://a.example]",
            "OVERRIDE_USED[CREDENTIALS_FOR_PUBLIC_SUFFIXES, https://*.github.io]");
  }

  @Test
  void entries_without_effect_are_reported() {
    assertThat(
            protection().trusting("https://a.example").dangerously(Overrule.values()).check(HTTPS))
        .extracting(finding -> finding.rule().name() + finding.arguments())
        .containsExactly(
            "OVERRIDE_UNUSED[CREDENTIALS_FOR_INSECURE_ORIGINS]",
            "OVERRIDE_UNUSED[CREDENTIALS_FOR_PUBLIC_SUFFIXES]",
            "OVERRIDE_USED[ACCEPT_MISSING_EVIDENCE, NO_BROWSER_EVIDENCE]",
            "OVERRIDE_UNUSED[REPORT_ONLY]",
            "OVERRIDE_UNUSED[ACCEPT_FORGED_REQUESTS]");
  }

  @Test
  void reporting_only_is_an_entry_in_use() {
    assertThat(
            protection()
                .reportOnly("${report:false}")
                .dangerously(Overrule.REPORT_ONLY)
                .findings(HTTPS))
        .contains("OVERRIDE_USED dangerously")
        .doesNotContain("OVERRIDE_UNUSED dangerously");
  }

  @Test
  void of_what_is_not_known_nobody_can_tell_what_it_needs() {
    WrittenProtection overruling =
        protection().dangerously(Overrule.CREDENTIALS_FOR_PUBLIC_SUFFIXES);
    assertThat(overruling.findings(HTTPS)).containsExactly("OVERRIDE_UNUSED dangerously");
    assertThat(overruling.trusting("${a}").findings(HTTPS)).isEmpty();
    assertThat(overruling.trusting("https://a.example/").findings(HTTPS))
        .containsExactly("TRAILING_SLASH trustedOrigins[0]");
    assertThat(overruling.trusting("${a}").findings(HTTPS, Configuration.empty()))
        .containsExactly("REFERENCE_UNSET trustedOrigins[0]");
  }

  @Test
  void the_only_public_origin_needs_no_trust() {
    WrittenProtection own = protection().trusting("https://bank.example");
    assertThat(own.findings(HTTPS)).containsExactly("TRUSTED_ORIGIN_REDUNDANT trustedOrigins[0]");
    assertThat(own.findings(facts(List.of("https://bank.example", "https://b.example")))).isEmpty();
    assertThat(own.findings(facts(List.of("https://bank.example", "${a}")))).isEmpty();
    assertThat(own.findings(ApplicationFacts.UNDECLARED)).isEmpty();
  }

  @Test
  void a_repeated_origin_is_reported_where_it_is_repeated() {
    assertThat(
            protection().trusting(Policy.INFERRED, "null", Policy.INFERRED, "null").findings(HTTPS))
        .containsExactly(
            "NULL_ORIGIN_TRUSTED trustedOrigins[1]",
            "DUPLICATE_ORIGIN trustedOrigins[2]",
            "DUPLICATE_ORIGIN trustedOrigins[3]");
  }

  @Test
  void a_value_is_judged_like_a_literal() {
    assertThat(
            protection()
                .trusting("${a}")
                .findings(HTTPS, Configuration.of("a", "https://a.example,null")))
        .containsExactly("NULL_ORIGIN_TRUSTED trustedOrigins[0], from ${a} (test a)");
    assertThat(protection().trusting("${a:http://a.example}").findings(HTTPS))
        .containsExactly("TRUSTED_ORIGIN_INSECURE trustedOrigins[0], from ${a:...} (its default)");
  }
}
