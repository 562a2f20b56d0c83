package dev.latchkey.policy;

import dev.latchkey.policy.CsrfFinding.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes endpoints for tests, with all that applies to them, and asks who may write. */
final class WrittenGuard {

  private final EndpointSignature signature;
  private Optional<EffectivePolicy> sharing = Optional.empty();
  private CsrfDecision decision = CsrfDecision.UNDECIDED;
  private ApplicationFacts application = Declarations.facts(List.of("https://bank.example"));
  private boolean closedWorld = true;

  private WrittenGuard(EndpointSignature signature) {
    this.signature = signature;
  }

  /** An endpoint that no origin may read and nobody decided about, in a declared application. */
  static WrittenGuard of(EndpointSignature signature) {
    return new WrittenGuard(signature);
  }

  /** An endpoint that takes what pages send without a preflight. */
  static WrittenGuard form() {
    return of(Declarations.consuming("POST", "application/x-www-form-urlencoded"));
  }

  /** An endpoint that takes what they do not. */
  static WrittenGuard json() {
    return of(Declarations.consuming("POST", "application/json"));
  }

  /** A GET that changes state. */
  static EndpointSignature stateChanging() {
    return new EndpointSignature(
        "Resource.get",
        "GET",
        List.of(),
        false,
        false,
        List.of(),
        List.of(),
        Set.of(EndpointSignature.Trait.STATE_CHANGING));
  }

  WrittenGuard sharing(Declarations policy) {
    sharing = Optional.of(policy.governing(signature).effective());
    return this;
  }

  /** Shares with credentials, and with the verb of the endpoint. */
  WrittenGuard credentialed(String... origins) {
    return sharing(Declarations.policy().origins(origins).allowCredentials());
  }

  /** Shares without credentials. */
  WrittenGuard anonymous(String... origins) {
    return sharing(Declarations.policy().origins(origins));
  }

  WrittenGuard under(WrittenProtection... chain) {
    return under(Lookup.NONE, chain);
  }

  WrittenGuard under(Lookup lookup, WrittenProtection... chain) {
    decision =
        new CsrfDecision.Protected(
            Arrays.stream(chain)
                .map(written -> References.resolve(written.written(), lookup).protection())
                .toList());
    return this;
  }

  WrittenGuard exempt(Overrule... overrules) {
    Setting reason = Setting.of("reason", "signed by the sender");
    decision =
        new CsrfDecision.Exempt(new Exemption(Scope.METHOD, reason, Set.of(overrules)), List.of());
    return this;
  }

  WrittenGuard in(ApplicationFacts facts) {
    application = facts;
    return this;
  }

  WrittenGuard openWorld() {
    closedWorld = false;
    return this;
  }

  GuardedEndpoint endpoint() {
    return new GuardedEndpoint(
        signature, Optional.of(new EndpointPath("a", "")), decision, sharing, true);
  }

  List<CsrfFinding> check() {
    return TrustRules.check(new GuardInUse(endpoint(), application, closedWorld));
  }

  /** The findings as {@code CODE subject pointer}, in order. */
  List<String> findings() {
    return check().stream().map(WrittenGuard::summary).toList();
  }

  Finding only() {
    List<CsrfFinding> findings = check();
    if (findings.size() != 1) {
      throw new AssertionError(findings());
    }
    return findings.get(0).finding();
  }

  private static String summary(CsrfFinding found) {
    String subject =
        found.subject() instanceof Subject.OfProtection of
            ? "protection " + of.index()
            : found.subject().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    Finding finding = found.finding();
    return (finding.rule().name() + " at " + subject + ' ' + finding.pointer()).strip();
  }
}
