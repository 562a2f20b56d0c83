package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.WrittenProtection.protection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustRulesTest {

  private static final Declarations CREDENTIALED = policy().allowCredentials();

  @Test
  void an_application_that_nobody_described_is_named_once_for_all() {
    WrittenGuard guard = WrittenGuard.form().under(protection()).in(ApplicationFacts.UNDECLARED);
    assertThat(guard.findings()).containsExactly("PUBLIC_ORIGIN_UNDECLARED at application");
    assertThat(guard.only().arguments()).isEmpty();
    assertThat(guard.only().severity()).isEqualTo(Severity.WARNING);
    assertThat(guard.openWorld().findings()).isEmpty();
  }

  @Test
  void only_where_the_origin_gate_stands() {
    assertThat(WrittenGuard.form().in(ApplicationFacts.UNDECLARED).findings()).isEmpty();
    assertThat(WrittenGuard.form().exempt().in(ApplicationFacts.UNDECLARED).findings()).isEmpty();
    assertThat(
            WrittenGuard.of(endpoint("GET"))
                .under(protection())
                .in(ApplicationFacts.UNDECLARED)
                .findings())
        .isEmpty();
    assertThat(
            WrittenGuard.of(WrittenGuard.stateChanging())
                .under()
                .in(ApplicationFacts.UNDECLARED)
                .findings())
        .containsExactly("PUBLIC_ORIGIN_UNDECLARED at application");
    // An empty statement is refused by itself.
    assertThat(WrittenGuard.form().under(protection()).in(facts(List.of())).findings()).isEmpty();
  }

  @Test
  void credentials_are_not_invited_where_nothing_checks() {
    List<Finding> findings = exempted(CREDENTIALED, WrittenGuard.form().exempt());
    assertThat(findings)
        .extracting(Declarations::summary)
        .containsExactly("CORS_CREDENTIALS_ON_EXEMPT allowCredentials");
    assertThat(exempted(policy(), WrittenGuard.form().exempt())).isEmpty();
    assertThat(exempted(CREDENTIALED)).isEmpty();
    assertThat(exempted(policy().allowCredentials().origins(), WrittenGuard.form().exempt()))
        .as("nobody is invited")
        .isEmpty();
    assertThat(exempted(policy().allowCredentials().origins("${a}"), WrittenGuard.form().exempt()))
        .as("perhaps nobody")
        .isEmpty();
  }

  @Test
  void one_endpoint_that_reads_or_is_protected_is_reason_enough() {
    WrittenGuard webhook = WrittenGuard.json().exempt();
    assertThat(exempted(CREDENTIALED, WrittenGuard.of(endpoint("GET")), webhook)).isEmpty();
    assertThat(exempted(CREDENTIALED, WrittenGuard.form().under(protection()), webhook)).isEmpty();
    assertThat(exempted(CREDENTIALED, WrittenGuard.form().exempt(), webhook)).hasSize(1);
  }

  @Test
  void every_exemption_must_say_that_it_is_meant() {
    WrittenGuard meant = WrittenGuard.form().exempt(Overrule.ACCEPT_FORGED_REQUESTS);
    assertThat(exempted(CREDENTIALED, meant)).isEmpty();
    assertThat(exempted(CREDENTIALED, meant, WrittenGuard.form().exempt())).hasSize(1);
  }

  private static List<Finding> exempted(Declarations policy, WrittenGuard... endpoints) {
    return CsrfCheck.check(
        policy.effective(), Arrays.stream(endpoints).map(WrittenGuard::endpoint).toList());
  }
}
