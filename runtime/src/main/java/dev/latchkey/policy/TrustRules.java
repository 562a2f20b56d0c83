package dev.latchkey.policy;

import dev.latchkey.policy.CsrfDecision.Exempt;
import dev.latchkey.policy.CsrfDecision.Protected;
import dev.latchkey.policy.CsrfFinding.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Judges who may write beside who may read. */
final class TrustRules {

  private TrustRules() {}

  static List<CsrfFinding> check(GuardInUse use) {
    GuardedEndpoint endpoint = use.endpoint();
    if (!endpoint.signature().isUnsafe()
        || !(endpoint.decision() instanceof Protected protectedBy)) {
      return List.of();
    }
    ChainTrust trust = ChainTrust.of(use, protectedBy.chain());
    return Stream.of(
            ReaderRules.check(trust), WriterRules.check(trust), ChainRules.check(trust), facts(use))
        .flatMap(findings -> findings)
        .toList();
  }

  /** Without arguments, so that it is said once, however many endpoints there are. */
  private static Stream<CsrfFinding> facts(GuardInUse use) {
    // By identity: a @BrowserFacing with empty lists equals it, and is refused by itself.
    boolean undeclared = use.closedWorld() && use.application() == ApplicationFacts.UNDECLARED;
    return undeclared
        ? Stream.of(
            new CsrfFinding(
                Finding.of(TrustRule.PUBLIC_ORIGIN_UNDECLARED, Pointer.DECLARATION),
                Subject.APPLICATION))
        : Stream.empty();
  }

  static List<Finding> check(EffectivePolicy policy, List<GuardedEndpoint> endpoints) {
    boolean invites =
        policy.allowCredentials() && !policy.origins().stream().allMatch(References::isIn);
    boolean unchecked =
        !endpoints.isEmpty() && endpoints.stream().allMatch(TrustRules::isUnchecked);
    return invites && unchecked && !endpoints.stream().allMatch(TrustRules::isOverruled)
        ? List.of(Finding.of(TrustRule.CORS_CREDENTIALS_ON_EXEMPT, Pointer.to("allowCredentials")))
        : List.of();
  }

  private static boolean isUnchecked(GuardedEndpoint endpoint) {
    return endpoint.signature().isUnsafe() && endpoint.decision() instanceof Exempt;
  }

  private static boolean isOverruled(GuardedEndpoint endpoint) {
    return endpoint.decision() instanceof Exempt exempt
        && exempt.exemption().overrules().contains(Overrule.ACCEPT_FORGED_REQUESTS);
  }
}
