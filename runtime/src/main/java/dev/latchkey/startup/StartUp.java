package dev.latchkey.startup;

import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Lookup;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.ProtectionInference;
import dev.latchkey.policy.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The start-up check: replaces configuration references by their values, gives the policy of the
 * application to endpoints that have none, adds its protection to those that are not exempt, and
 * judges by the compiler's rules what the compiler could not judge.
 */
public final class StartUp {

  private final Registrations registrations;
  private final Judgement judgement = new Judgement();
  private final SettledFacts facts;
  private final RunningDeclarations running;
  private final Protections protections;
  private final EndpointTable table;
  private final Optional<EffectiveProtection> unknown;

  private StartUp(Registrations registrations, Lookup lookup, RunningApplication application) {
    this.registrations = registrations;
    facts = new FactsCheck(lookup, judgement).settle(registrations.facts(), application);
    running = RunningDeclarations.of(registrations, application, judgement);
    protections = new Protections(lookup, facts, judgement);
    var policies = new PolicyCompletion(lookup, facts.facts(), judgement);
    governed().forEach(policies::complete);
    table = table(policies);
    unknown = ofUnknown();
  }

  /**
   * Checks what was registered.
   *
   * @param registrations rows of generated classes
   * @param lookup where values come from; each is read once
   * @param application the application that starts
   * @return the outcome, which may be that it must not
   * @throws StartRefusedException if the application carries annotations that were not processed
   */
  public static StartUp check(
      Registrations registrations, Lookup lookup, RunningApplication application) {
    new ApplicationCoverage(registrations).require(application.type());
    return new StartUp(registrations, lookup, application);
  }

  /** Each declaration with its endpoints, in the order of registration. */
  private Map<PolicyDeclaration, GovernedEndpoints> governed() {
    Map<PolicyDeclaration, GovernedEndpoints> governed = new LinkedHashMap<>();
    running.policy().ifPresent(it -> governed.put(it.declaration(), new GovernedEndpoints()));
    for (EndpointRow row : registrations.endpoints()) {
      running
          .policyOf(row)
          .map(policy -> governed.computeIfAbsent(policy, it -> new GovernedEndpoints()))
          .ifPresent(endpoints -> endpoints.add(row.signature(), header(row)));
    }
    return governed;
  }

  /** The header that a gate before the endpoint needs, so that a preflight must allow it. */
  private Optional<String> header(EndpointRow row) {
    return row.guard() instanceof GuardDecision.Exempt || !row.signature().isUnsafe()
        ? Optional.empty()
        : ProtectionInference.neededHeader(
            protections.resolve(running.chain(row), row.compilation()));
  }

  private EndpointTable table(PolicyCompletion policies) {
    var sharing = new SharingInForce(registrations.endpoints().stream().map(EndpointRow::verb));
    var guards = new GuardCompletion(running, facts, protections, policies, sharing);
    Map<EndpointRow, GuardedRow> settled = new LinkedHashMap<>();
    for (ResourceRows rows : registrations.resources()) {
      rows.endpoints().forEach(row -> settled.put(row, guards.complete(row, rows.pathOf(row))));
    }
    List<GuardedRow> all = List.copyOf(settled.values());
    new GuardCheck(facts, protections, registrations::isClosed, judgement).check(all);
    new LiteralPolicies(facts, judgement).check(all);
    return new EndpointTable(
        registrations.resources().stream()
            .map(rows -> rows.toResource(row -> settled.get(row).settled()))
            .toList());
  }

  private Optional<EffectiveProtection> ofUnknown() {
    List<Protection> chain =
        running.chainOfUnknown().stream()
            .map(it -> protections.resolve(it.declaration(), it.compilation()))
            .toList();
    return chain.isEmpty()
        ? Optional.empty()
        : Optional.of(ProtectionInference.effective(chain, "", Optional.empty()));
  }

  /**
   * Two endpoints of different compilations are served on one verb and path under different
   * policies; each compiler saw one of them.
   *
   * @param one an endpoint of the table
   * @param other another one
   * @param path the path of both
   */
  public void ambiguous(RegisteredEndpoint one, RegisteredEndpoint other, String path) {
    EndpointRow first = row(one);
    EndpointRow second = row(other);
    boolean judged = first.compilation().isJudgedWith(second.compilation());
    if (!judged && !isRefused(one) && !isRefused(other)) {
      judgement.add(
          second.signature().name(), Judgement.SHARING, List.of(ambiguity(first, second, path)));
    }
  }

  private EndpointRow row(RegisteredEndpoint endpoint) {
    return registrations.rows(endpoint.resource()).endpoint(endpoint.method());
  }

  private static boolean isRefused(RegisteredEndpoint endpoint) {
    return endpoint.filter() == PolicyCompletion.REFUSED;
  }

  private static Finding ambiguity(EndpointRow first, EndpointRow second, String path) {
    boolean alike = first.signature().name().equals(second.signature().name());
    return Finding.of(
        PlacementRule.PREFLIGHT_AMBIGUOUS,
        Pointer.DECLARATION,
        alike ? second.fullName() : second.signature().name(),
        alike ? first.fullName() : first.signature().name(),
        second.verb(),
        path);
  }

  /**
   * The endpoints with the policies in force.
   *
   * @return the table
   */
  public EndpointTable table() {
    return table;
  }

  /**
   * What the gates need to know of the application.
   *
   * @return facts, keys, and the protection of endpoints that are not in the table
   */
  public GuardedApplication application() {
    return new GuardedApplication(facts.facts(), facts.keys().keys(), unknown);
  }

  /**
   * What authors hardly mean, though it takes effect.
   *
   * @return the warnings
   */
  public List<LocatedFinding> warnings() {
    return judgement.all(Severity.WARNING);
  }

  /**
   * Refuses the start if any declaration is in error.
   *
   * @throws StartRefusedException that lists every error
   */
  public void requireNoErrors() {
    List<LocatedFinding> errors = judgement.all(Severity.ERROR);
    if (!errors.isEmpty()) {
      throw new StartRefusedException(errors);
    }
  }
}
