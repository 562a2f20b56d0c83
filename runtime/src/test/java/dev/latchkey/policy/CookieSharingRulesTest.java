package dev.latchkey.policy;

import static dev.latchkey.policy.CookieDeclarations.cookie;
import static dev.latchkey.policy.Declarations.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.SessionCookie.SameSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CookieSharingRulesTest {

  private static final String PARTNER = "https://app.partner.example";
  private static final String SIBLING = "https://app.bank.example";
  private static final String NOT_SENT = "CORS_CREDENTIALS_COOKIE_NOT_SENT origins";

  @ParameterizedTest
  @EnumSource(names = {"LAX", "STRICT"})
  void S68_another_site_never_gets_the_cookie(SameSite sameSite) {
    List<Finding> findings =
        credentialed(SIBLING, PARTNER).in(cookie("s").sameSite(sameSite).facts()).check();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(Declarations.summary(finding)).isEqualTo(NOT_SENT + "[1]");
              assertThat(finding.arguments()).containsExactly(PARTNER, sameSite.name());
            });
  }

  @Test
  void S68_each_origin_of_another_site_is_named() {
    assertThat(findings(cookie("s"), PARTNER, "https://other.example"))
        .containsExactly(NOT_SENT + "[0]", NOT_SENT + "[1]");
    assertThat(findings(cookie("s"), "https://*.partner.example")).contains(NOT_SENT + "[0]");
  }

  @Test
  void S69_a_sibling_gets_it() {
    assertThat(findings(cookie("s"), SIBLING)).isEmpty();
    assertThat(findings(cookie("s"), "https://bank.example:8443")).isEmpty();
    assertThat(findings(cookie("s"), "https://*.bank.example")).isEmpty();
  }

  @Test
  void S68_one_public_origin_of_the_site_is_enough() {
    assertThat(findings(cookie("s").of("https://bank.example", "https://partner.example"), PARTNER))
        .isEmpty();
  }

  @Test
  void S68_sites_of_other_suffixes_and_schemes_are_others() {
    assertThat(findings(cookie("s").of("https://bank.github.io"), "https://app.github.io"))
        .containsExactly(NOT_SENT + "[0]");
    assertThat(findings(cookie("s"), "http://app.bank.example")).contains(NOT_SENT + "[0]");
  }

  @Test
  void S68_on_one_machine_hosts_count_and_ports_do_not() {
    String own = "http://localhost:8080";
    assertThat(findings(cookie("s").of(own), "http://localhost:3000")).isEmpty();
    assertThat(findings(cookie("s").of(own), "http://127.0.0.1:3000"))
        .containsExactly(NOT_SENT + "[0]");
  }

  @Test
  void S68_a_developer_s_origin_is_spoken_of_elsewhere() {
    assertThat(findings(cookie("s"), "http://localhost:3000"))
        .containsExactly("LOOPBACK_CREDENTIALED origins[0]");
  }

  @Test
  void S68_needs_credentials_facts_and_nothing_else_that_a_browser_attaches() {
    assertThat(policy().origins(PARTNER).in(cookie("s").facts()).findings()).isEmpty();
    assertThat(credentialed(PARTNER).findings()).isEmpty();
    assertThat(findings(cookie("s").of("${bank.origin}"), PARTNER)).isEmpty();
    assertThat(findings(cookie("s").of(), PARTNER)).isEmpty();
    assertThat(
            credentialed(PARTNER)
                .in(cookie("s").facts(Credential.COOKIE, Credential.BASIC))
                .findings())
        .isEmpty();
  }

  @Test
  void S68_is_judged_on_the_value_of_a_reference() {
    Declarations declaration = credentialed("${partner}").in(cookie("s").facts());
    assertThat(declaration.findings(Lookup.NONE)).isEmpty();
    assertThat(declaration.findings(Configuration.of("partner", PARTNER)))
        .containsExactly(NOT_SENT + "[0], from ${partner} (test partner)");
    assertThat(declaration.findings(Configuration.of("partner", SIBLING))).isEmpty();
  }

  @Test
  void S133_browsers_may_keep_a_third_party_cookie_back() {
    CookieDeclarations none = cookie("s").sameSite(SameSite.NONE);
    assertThat(findings(none, SIBLING, PARTNER, "https://other.example"))
        .containsExactly("THIRD_PARTY_COOKIE_BLOCKED origins[1]");
    assertThat(findings(none, SIBLING)).isEmpty();
  }

  @Test
  void S117_a_cookie_for_each_top_level_site_is_in_order() {
    assertThat(findings(cookie("s").sameSite(SameSite.NONE).partitioned(), PARTNER)).isEmpty();
  }

  private static Declarations credentialed(String... origins) {
    return policy().origins(origins).allowCredentials();
  }

  private static List<String> findings(CookieDeclarations cookie, String... origins) {
    return credentialed(origins).in(cookie.facts()).findings();
  }
}
