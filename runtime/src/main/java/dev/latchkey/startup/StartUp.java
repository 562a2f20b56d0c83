package dev.latchkey.startup;

import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Lookup;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The start-up check: replaces configuration references by their values, gives the policy of the
 * application to endpoints that have none, and judges by the compiler's rules what the compiler
 * could not judge.
 */
public final class StartUp {

  private static final String ANNOTATION = "CrossOriginPolicy";

  private final Registrations registrations;
  private final Optional<PolicyDeclaration> ofApplication;
  private final Judgement judgement = new Judgement();
  private final PolicyCompletion completion;
  private final EndpointTable table;

  private StartUp(Registrations registrations, Lookup lookup, RunningApplication application) {
    this.registrations = registrations;
    ApplicationFacts facts = new FactsCheck(lookup, judgement).settle(registrations.facts());
    ofApplication =
        application.choose(registrations.applications(), judgement).map(ApplicationPolicy::policy);
    completion = new PolicyCompletion(lookup, facts, judgement);
    governed().forEach(completion::complete);
    table =
        new EndpointTable(
            registrations.resources().stream().map(rows -> rows.toResource(this::settle)).toList());
  }

  /**
   * Checks what was registered.
   *
   * @param registrations rows of generated classes
   * @param lookup where values come from; each is read once
   * @param application the application that starts
   * @return the outcome, which may be that it must not
   */
  public static StartUp check(
      Registrations registrations, Lookup lookup, RunningApplication application) {
    return new StartUp(registrations, lookup, application);
  }

  /** Each declaration with its endpoints, in the order of registration. */
  private Map<PolicyDeclaration, List<EndpointSignature>> governed() {
    Map<PolicyDeclaration, List<EndpointSignature>> governed = new LinkedHashMap<>();
    ofApplication.ifPresent(policy -> governed.put(policy, new ArrayList<>()));
    for (ResourceRows rows : registrations.resources()) {
      for (EndpointRow row : rows.endpoints()) {
        declaration(row)
            .ifPresent(
                policy ->
                    governed.computeIfAbsent(policy, p -> new ArrayList<>()).add(row.signature()));
      }
    }
    return governed;
  }

  private Optional<PolicyDeclaration> declaration(EndpointRow row) {
    if (row.decision() instanceof Decision.Open open) {
      return Optional.of(open.policy());
    }
    return row.decision().equals(Decision.UNDECLARED) ? ofApplication : Optional.empty();
  }

  private RegisteredEndpoint settle(EndpointRow row) {
    Optional<PolicyDeclaration> declaration = declaration(row);
    return row.under(
        declaration.isPresent()
            ? completion.filterOf(declaration.get())
            : ((Decision.Settled) row.decision()).filter());
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
      judgement.add(second.signature().name(), ANNOTATION, List.of(ambiguity(first, second, path)));
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
