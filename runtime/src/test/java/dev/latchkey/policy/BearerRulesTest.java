package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BearerRulesTest {

  private static final EndpointSignature READS_COOKIE =
      new EndpointSignature(
          "CardResource.block", "POST", List.of(), false, false, List.of(), List.of("customer"));

  private static List<String> rules(boolean inScope, Credential... credentials) {
    GuardedEndpoint endpoint =
        new GuardedEndpoint(
            READS_COOKIE,
            Optional.of(new EndpointPath("cards", "")),
            CsrfDecision.UNDECIDED,
            Optional.empty(),
            inScope);
    ApplicationFacts facts = new ApplicationFacts(List.of(), Set.of(credentials));
    return BearerRules.check(new GuardInUse(endpoint, facts, true)).stream()
        .map(found -> found.finding().rule().name())
        .toList();
  }

  @Test
  void aCookieIsReadWhereNoBrowserSendsOneForAReason() {
    assertThat(rules(true, Credential.BEARER)).containsExactly("COOKIE_PARAM_UNDER_BEARER");
  }

  @Test
  void nothingIsSaidOfOtherApplicationsNorOutOfScope() {
    assertThat(rules(true, Credential.COOKIE)).isEmpty();
    assertThat(rules(true)).isEmpty();
    assertThat(rules(false, Credential.BEARER)).isEmpty();
  }
}
