package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.csrf.Reason;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredGuard;
import dev.latchkey.endpoint.RegisteredResource;
import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.Protection;
import dev.latchkey.startup.EndpointTable;
import dev.latchkey.startup.GuardedApplication;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The gate where a container does not tell which method it matched: it may be any. */
class NamelessGateTest {

  private static final EffectiveProtection TRUSTING =
      new EffectiveProtection(
          Set.of(),
          List.of("https://partner.example"),
          Protection.DEFAULT_HEADER,
          "",
          false,
          true,
          true);

  private static Optional<WriteGate> nameless(RegisteredGuard guard) {
    var signature =
        new EndpointSignature("R.m", "POST", List.of(), false, false, List.of(), List.of());
    var endpoint =
        new RegisteredEndpoint(
            String.class,
            "m()",
            List.of(),
            "POST",
            "",
            EndpointFilter.UNDECLARED,
            signature,
            guard);
    var resource =
        new RegisteredResource(String.class, Optional.of("r"), List.of(endpoint), List.of());
    return new WriteGates(
            new GuardedApplication(ApplicationFacts.UNDECLARED, List.of(), Optional.empty()),
            new EndpointTable(List.of(resource)),
            Optional.empty())
        .nameless();
  }

  private static Reason judge(WriteGate at, String wireVerb, String verb, String... header) {
    return at.gate()
        .judge(
            wireVerb,
            verb,
            Map.of(header[0], List.of(header[1]), "Cookie", List.of("a=1")),
            "https");
  }

  @Test
  void trustsNobodyWhereSomethingIsProtected() {
    WriteGate at = nameless(new RegisteredGuard.Protected(TRUSTING)).orElseThrow();

    Reason foreign = judge(at, "POST", "POST", "Sec-Fetch-Site", "cross-site");
    assertThat(foreign).isEqualTo(Reason.CROSS_SITE);
    assertThat(at.gate().reportsOnly(foreign)).isFalse();
    assertThat(judge(at, "POST", "POST", "Origin", "https://partner.example"))
        .isEqualTo(Reason.ORIGIN_MISMATCH);
    assertThat(judge(at, "POST", "POST", "Accept", "*/*")).isEqualTo(Reason.NO_BROWSER_EVIDENCE);
    assertThat(judge(at, "POST", "GET", "Sec-Fetch-Site", "cross-site"))
        .isEqualTo(Reason.CROSS_SITE);
  }

  @Test
  void letsOwnPagesPassAndWhatIsSafe() {
    WriteGate at = nameless(new RegisteredGuard.Protected(TRUSTING)).orElseThrow();

    assertThat(judge(at, "POST", "POST", "Sec-Fetch-Site", "same-origin").accepted()).isTrue();
    for (String verb : List.of("GET", "OPTIONS")) {
      assertThat(judge(at, verb, verb, "Sec-Fetch-Site", "cross-site"))
          .isEqualTo(Reason.SAFE_METHOD);
    }
  }

  @Test
  void doesNotStandWhereNothingIs() {
    assertThat(nameless(RegisteredGuard.NONE)).isEmpty();
    assertThat(nameless(RegisteredGuard.EXEMPT)).isEmpty();
  }
}
