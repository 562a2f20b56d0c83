package dev.latchkey.policy;

import dev.latchkey.policy.CsrfFinding.Subject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Judges what was decided for an endpoint. */
final class DecisionRules {

  /** The only entry that {@code @CsrfExempt} has a use for. */
  private static final Set<Overrule> OF_EXEMPTIONS = Set.of(Overrule.ACCEPT_FORGED_REQUESTS);

  private DecisionRules() {}

  static List<CsrfFinding> check(GuardInUse use) {
    GuardedEndpoint endpoint = use.endpoint();
    if (!endpoint.signature().isUnsafe()) {
      return List.of();
    }
    return endpoint.decision() instanceof CsrfDecision.Exempt exempt
        ? Stream.concat(new ExemptionInUse(use, exempt).findings(), ofOverride(use)).toList()
        : Stream.concat(ofSilence(use), ofOverride(use)).toList();
  }

  static List<Finding> check(Exemption exemption) {
    return Stream.concat(ofReason(exemption), ofOverrules(exemption)).toList();
  }

  /** Where a browser attaches nothing, a forged request carries nobody's credentials. */
  private static Stream<CsrfFinding> ofSilence(GuardInUse use) {
    boolean open =
        use.endpoint().inScope()
            && use.endpoint().decision() instanceof CsrfDecision.Undecided
            && !use.application().bearerOnly();
    EndpointSignature signature = use.endpoint().signature();
    return open
        ? ofEndpoint(
            DecisionRule.CSRF_UNPROTECTED_UNSAFE_METHOD, signature.name(), signature.verb())
        : Stream.empty();
  }

  private static Stream<CsrfFinding> ofOverride(GuardInUse use) {
    EndpointSignature signature = use.endpoint().signature();
    boolean overridden =
        use.endpoint().inScope()
            && signature.verb().equals("POST")
            && signature.traits().contains(EndpointSignature.Trait.METHOD_OVERRIDE);
    return overridden
        ? ofEndpoint(SurroundingsRule.METHOD_OVERRIDE_PRESENT, signature.name())
        : Stream.empty();
  }

  private static Stream<CsrfFinding> ofEndpoint(Rule rule, String... arguments) {
    Finding finding = Finding.of(rule, Pointer.DECLARATION, arguments);
    return Stream.of(new CsrfFinding(finding, Subject.ENDPOINT));
  }

  private static Stream<Finding> ofReason(Exemption exemption) {
    Setting reason = exemption.reason();
    return reason.text().isBlank()
        ? Stream.of(Finding.of(DecisionRule.CSRF_EXEMPT_WITHOUT_REASON, reason.pointer()))
        : Stream.empty();
  }

  private static Stream<Finding> ofOverrules(Exemption exemption) {
    return new TreeSet<>(exemption.overrules())
        .stream()
            .filter(overrule -> !OF_EXEMPTIONS.contains(overrule))
            .map(
                overrule ->
                    Finding.of(
                        OriginListRule.OVERRIDE_UNUSED,
                        Pointer.to("dangerously"),
                        overrule.name()));
  }
}
