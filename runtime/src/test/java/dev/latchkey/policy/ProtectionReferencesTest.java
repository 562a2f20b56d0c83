package dev.latchkey.policy;

import static dev.latchkey.policy.WrittenProtection.protection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** References in what is declared about forged requests. */
class ProtectionReferencesTest {

  private static final Configuration VALUES =
      Configuration.of("list", "https://a.example, https://b.example")
          .with("header", " X-A,X-B ")
          .with("report", "true\t")
          .with("name", "__Host-id")
          .with("none", "");

  private static final ApplicationFacts.Credential COOKIE = ApplicationFacts.Credential.COOKIE;

  @Test
  void a_literal_stays_what_it_is() {
    Protection written =
        protection().trusting("https://a.example").header(" X ").reportOnly("true").written();
    assertThat(References.resolve(written, VALUES))
        .isEqualTo(new ResolvedProtection(written, Set.of(), List.of()));
    Protection plain = Protection.plain(Scope.METHOD);
    assertThat(References.resolve(plain, VALUES).protection()).isEqualTo(plain);
  }

  @Test
  void trusted_origins_are_a_list() {
    Protection resolved =
        resolve(protection().trusting(Policy.INFERRED, "${list}", "https://${x:c}.example"));
    assertThat(resolved.trustedOrigins().orElseThrow())
        .extracting(setting -> setting.pointer() + " is " + setting.text())
        .containsExactly(
            "trustedOrigins[0] is <inferred>",
            "trustedOrigins[1], from ${list} (test list) is https://a.example",
            "trustedOrigins[1], from ${list} (test list) is https://b.example",
            "trustedOrigins[2], from ${x:...} (its default) is https://c.example");
  }

  @Test
  void a_list_that_references_leave_empty_trusts_nobody_and_is_worth_no_word() {
    ResolvedProtection resolved =
        References.resolve(protection().trusting("${none}").written(), VALUES);
    assertThat(resolved.protection().trustedOrigins()).contains(List.of());
    assertThat(resolved.findings()).isEmpty();
  }

  @Test
  void the_other_texts_are_one_text_each() {
    Protection resolved =
        resolve(protection().header("${header}").tokenScope("a,${x:b}").reportOnly("${report}"));
    assertThat(resolved.header()).map(Setting::text).contains("X-A,X-B");
    assertThat(resolved.tokenScope()).map(Setting::text).contains("a,b");
    assertThat(resolved.reportOnly()).map(Setting::text).contains("true");
    assertThat(resolved.header())
        .map(Setting::pointer)
        .map(Pointer::toString)
        .contains("header, from ${header} (test header)");
  }

  @Test
  void an_empty_scope_is_none_and_other_empty_texts_are_left_to_the_rules() {
    Protection resolved =
        resolve(protection().header("${none}").tokenScope("${none}").reportOnly("${none}"));
    assertThat(resolved.tokenScope()).isEmpty();
    assertThat(resolved.header()).map(Setting::text).contains("");
    assertThat(resolved.reportOnly()).map(Setting::text).contains("");
  }

  @Test
  void what_nothing_sets_is_undecided_and_then_an_error() {
    Protection written =
        protection()
            .trusting("https://a.example", "${a}")
            .header("${b}")
            .tokenScope("x.${c}")
            .reportOnly("${d}")
            .written();
    ResolvedProtection early = References.resolve(written, VALUES.before());
    assertThat(early.protection()).isEqualTo(written);
    assertThat(early.findings()).isEmpty();
    assertThat(early.undecided())
        .containsExactlyInAnyOrder(
            Pointer.to("trustedOrigins", 1),
            Pointer.to("header"),
            Pointer.to("tokenScope"),
            Pointer.to("reportOnly"));

    ResolvedProtection last = References.resolve(written, VALUES);
    assertThat(last.undecided()).isEmpty();
    assertThat(last.findings())
        .extracting(Declarations::summary)
        .containsExactly(
            "REFERENCE_UNSET trustedOrigins[1]",
            "REFERENCE_UNSET header",
            "REFERENCE_UNSET tokenScope",
            "REFERENCE_UNSET reportOnly");
    assertThat(last.protection().trustedOrigins().orElseThrow())
        .extracting(Setting::text)
        .containsExactly("https://a.example");
    assertThat(last.protection().header()).isEqualTo(written.header());
    assertThat(last.protection().reportOnly()).isEqualTo(written.reportOnly());
  }

  @Test
  void what_cannot_be_read_stays_and_is_an_error_before_and_after() {
    Protection written = protection().trusting("${").reportOnly("${a b}").written();
    for (Lookup lookup : List.of(Lookup.NONE, VALUES)) {
      ResolvedProtection resolved = References.resolve(written, lookup);
      assertThat(resolved.protection()).isEqualTo(written);
      assertThat(resolved.findings())
          .extracting(Declarations::summary)
          .containsExactly(
              "REFERENCE_MALFORMED trustedOrigins[0]", "REFERENCE_MALFORMED reportOnly");
    }
  }

  @Test
  void the_texts_of_the_session_cookie_are_one_text_each_and_keys_stay_as_written() {
    ApplicationFacts written =
        facts("${name}", "/${x:a}", Optional.of("${none}"), Optional.of("${y:__Host-b}"));
    ApplicationFacts resolved = References.resolve(written, VALUES).facts();
    SessionCookie cookie = resolved.sessionCookie().orElseThrow();
    assertThat(cookie.name().text()).isEqualTo("__Host-id");
    assertThat(cookie.name().pointer()).hasToString("sessionCookie.name, from ${name} (test name)");
    assertThat(cookie.path().text()).isEqualTo("/a");
    assertThat(cookie.domain()).as("the host that sets it").isEmpty();
    assertThat(cookie.beforeLogin()).map(Setting::text).contains("__Host-b");
    assertThat(resolved.tokenKeys()).isEqualTo(written.tokenKeys());
  }

  @Test
  void a_cookie_that_is_undecided_stays_as_written() {
    ApplicationFacts written = facts("${n}", "${p}", Optional.of("${d}"), Optional.empty());
    ResolvedFacts early = References.resolve(written, Lookup.NONE);
    assertThat(early.facts()).isEqualTo(written);
    assertThat(early.undecided())
        .containsExactlyInAnyOrder(
            Pointer.to("sessionCookie.name"),
            Pointer.to("sessionCookie.path"),
            Pointer.to("sessionCookie.domain"));
    assertThat(PolicyCheck.check(early)).isEmpty();
    assertThat(References.resolve(written, VALUES).findings())
        .extracting(Declarations::summary)
        .containsExactly(
            "REFERENCE_UNSET sessionCookie.name",
            "REFERENCE_UNSET sessionCookie.path",
            "REFERENCE_UNSET sessionCookie.domain");
  }

  @Test
  void a_missing_opt_out_is_said_whatever_the_text_will_say() {
    Finding undeclared =
        Finding.of(GateRule.REPORT_ONLY_UNDECLARED, Pointer.to("reportOnly"), "", "", "");
    Finding value =
        Finding.of(GateRule.REPORT_ONLY_NOT_CONFIGURED, Pointer.to("reportOnly"), "", "", "");
    OpenQuestions questions = new OpenQuestions(Set.of(Pointer.to("reportOnly")), List.of());
    assertThat(questions.settled(List.of(undeclared, value))).containsExactly(undeclared);
  }

  private static Protection resolve(WrittenProtection written) {
    return References.resolve(written.written(), VALUES).protection();
  }

  private static ApplicationFacts facts(
      String name, String path, Optional<String> domain, Optional<String> beforeLogin) {
    SessionCookie cookie =
        new SessionCookie(
            Setting.of("sessionCookie.name", name),
            SessionCookie.SameSite.LAX,
            true,
            true,
            Setting.of("sessionCookie.path", path),
            domain.map(text -> Setting.of("sessionCookie.domain", text)),
            false,
            beforeLogin.map(text -> Setting.of("sessionCookie.beforeLogin", text)));
    return new ApplicationFacts(
        Setting.list("publicOrigins", List.of("https://a.example")),
        Set.of(COOKIE),
        Optional.of(cookie),
        Set.of(),
        Setting.list("tokenKeys", List.of("${key}")),
        0);
  }
}
