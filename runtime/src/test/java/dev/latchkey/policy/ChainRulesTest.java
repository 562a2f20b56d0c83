package dev.latchkey.policy;

import static dev.latchkey.policy.WrittenProtection.protection;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Declarations that add up, and contradict each other. */
class ChainRulesTest {

  private static final String A = "https://a.example";
  private static final String B = "https://b.example";

  @Test
  void an_origin_that_a_wider_list_lacks_is_a_dead_entry() {
    WrittenGuard guard =
        WrittenGuard.form()
            .under(protection(Scope.METHOD).trusting(B, A), protection().trusting(B));
    assertThat(guard.findings())
        .containsExactly("GATES_DISAGREE at protection 0 trustedOrigins[1]");
    assertThat(guard.only().message())
        .isEqualTo(
            "[latchkey:GATES_DISAGREE] trustedOrigins \"https://a.example\" contradicts"
                + " @CsrfProtected of the class, which does not list it: declarations add up, and a"
                + " request has to satisfy them all.\n"
                + "  Say the same in both, or remove it here.");
  }

  @Test
  void a_nearer_list_may_be_stricter() {
    assertThat(
            WrittenGuard.form()
                .under(
                    protection(Scope.METHOD).trusting(A),
                    protection(),
                    protection(Scope.PACKAGE).trusting("https://*.example", A))
                .findings())
        .isEmpty();
    assertThat(
            WrittenGuard.form()
                .under(
                    protection(Scope.METHOD).trusting("https://*.a.example"),
                    protection().trusting("https://x.a.example"))
                .findings())
        .as("what remains is what both match")
        .isEmpty();
  }

  @Test
  void what_a_wider_list_derives_counts() {
    WrittenGuard guard =
        WrittenGuard.form()
            .under(protection(Scope.METHOD).trusting(A), protection().trusting(Policy.INFERRED));
    assertThat(guard.credentialed(A).findings()).isEmpty();
    assertThat(guard.credentialed(B).findings())
        .containsExactly(
            "CORS_ORIGIN_REJECTED_BY_CSRF at protection 0 trustedOrigins",
            "GATES_DISAGREE at protection 0 trustedOrigins[0]");
  }

  @Test
  void an_undecided_list_may_hold_it() {
    WrittenProtection named = protection(Scope.METHOD).trusting(A);
    assertThat(WrittenGuard.form().under(named, protection().trusting("${a}")).findings())
        .isEmpty();
    WrittenGuard derived =
        WrittenGuard.form().under(named, protection().trusting(Policy.INFERRED)).openWorld();
    assertThat(derived.findings()).isEmpty();
    assertThat(derived.credentialed("${a}").findings()).isEmpty();
  }

  @Test
  void an_overriding_method_does_not_widen_what_it_overrides() {
    WrittenGuard guard =
        WrittenGuard.form().under(protection(Scope.METHOD).trusting(A), protection(Scope.METHOD));
    assertThat(guard.findings())
        .containsExactly("GATES_DISAGREE at protection 0 trustedOrigins[0]");
    assertThat(guard.only().arguments().get(1))
        .isEqualTo(
            "@CsrfProtected of the method that it overrides, which trusts the origins of the policy"
                + " only");
    assertThat(guard.credentialed(A).findings()).as("trusted already").isEmpty();
  }

  @Test
  void a_class_that_lists_nobody_says_nothing() {
    assertThat(
            WrittenGuard.form()
                .under(protection(Scope.METHOD).trusting(A), protection())
                .findings())
        .isEmpty();
    assertThat(
            WrittenGuard.form()
                .under(
                    protection(Scope.METHOD).trusting(),
                    protection(Scope.METHOD),
                    protection(Scope.METHOD).trusting(Policy.INFERRED))
                .findings())
        .isEmpty();
  }

  @Test
  void a_request_has_one_header() {
    WrittenGuard guard =
        WrittenGuard.form()
            .under(
                protection(Scope.METHOD).also(Gate.CUSTOM_HEADER).header("X-A"),
                protection(),
                protection().header("X-B"));
    assertThat(guard.findings()).containsExactly("GATES_DISAGREE at protection 0 header");
    assertThat(guard.only().arguments())
        .containsExactly("header \"X-A\"", "header \"X-B\" of the class");
    assertThat(
            WrittenGuard.form()
                .under(
                    protection().also(Gate.TOKEN).header("X-A"),
                    protection().header("x-a"),
                    protection().header("${a}"))
                .findings())
        .isEmpty();
    assertThat(
            WrittenGuard.form()
                .under(
                    protection().also(Gate.CONTENT_TYPE).header("X-A"), protection().header("X-B"))
                .findings())
        .as("no gate needs one")
        .isEmpty();
  }

  @Test
  void a_token_has_one_scope() {
    WrittenGuard guard =
        WrittenGuard.form()
            .under(
                protection().tokenScope("pay"), protection().also(Gate.TOKEN).tokenScope("read"));
    assertThat(guard.findings()).containsExactly("GATES_DISAGREE at protection 0 tokenScope");
    assertThat(guard.only().arguments().get(1)).isEqualTo("tokenScope \"read\" of a supertype");
    assertThat(
            WrittenGuard.form()
                .under(protection().also(Gate.TOKEN).tokenScope("pay"), protection())
                .findings())
        .isEmpty();
    assertThat(
            WrittenGuard.form()
                .under(
                    protection().also(Gate.CUSTOM_HEADER).tokenScope("pay"),
                    protection().tokenScope("read"))
                .findings())
        .isEmpty();
  }

  @Test
  void what_weakens_is_void_unless_all_say_it() {
    WrittenProtection weak =
        protection(Scope.METHOD)
            .reportOnly("${report:false}")
            .dangerously(Overrule.REPORT_ONLY, Overrule.ACCEPT_MISSING_EVIDENCE);
    WrittenGuard guard =
        WrittenGuard.form().under(weak, protection(Scope.PACKAGE), protection(Scope.APPLICATION));
    assertThat(guard.findings())
        .containsExactly(
            "GATES_DISAGREE at protection 0 reportOnly",
            "GATES_DISAGREE at protection 0 dangerously");
    assertThat(guard.check().get(1).finding().arguments())
        .containsExactly(
            "ACCEPT_MISSING_EVIDENCE", "@CsrfProtected of the package, which does not say so");
    assertThat(WrittenGuard.form().under(weak, weak).findings()).isEmpty();
    assertThat(WrittenGuard.form().under(weak).findings()).isEmpty();
    assertThat(WrittenGuard.form().under(protection(Scope.METHOD), weak).findings())
        .as("a nearer one may be stricter")
        .isEmpty();
  }

  @Test
  void the_place_is_named() {
    assertThat(
            WrittenGuard.form()
                .under(
                    protection(Scope.METHOD).trusting(A), protection(Scope.APPLICATION).trusting())
                .only()
                .arguments()
                .get(1))
        .isEqualTo("@CsrfProtected of the application, which does not list it");
  }
}
