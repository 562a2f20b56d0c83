package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Policy;
import dev.latchkey.policy.PolicyCheck;
import dev.latchkey.policy.Scope;
import dev.latchkey.policy.Setting;
import dev.latchkey.policy.Severity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges policies that the compiler completed beside facts that it did not see, because they were
 * stated in another compilation. A filter does not tell how its policy was written, so that only
 * those errors count which the facts make.
 */
record LiteralPolicies(SettledFacts facts, Judgement judgement) {

  void check(List<GuardedRow> rows) {
    Map<EndpointFilter, List<GuardedRow>> literal = new IdentityHashMap<>();
    rows.stream()
        .filter(this::isUnjudged)
        .forEach(row -> literal.computeIfAbsent(row.filter(), it -> new ArrayList<>()).add(row));
    rows.stream()
        .map(GuardedRow::filter)
        .distinct()
        .filter(literal::containsKey)
        .forEach(filter -> checkPolicy(literal.get(filter)));
  }

  private boolean isUnjudged(GuardedRow row) {
    return row.row().decision() instanceof Decision.Settled
        && row.endpoint().sharing().isPresent()
        && facts.compilation().stream().anyMatch(it -> !it.isJudgedWith(row.row().compilation()));
  }

  private void checkPolicy(List<GuardedRow> rows) {
    GuardedRow first = rows.get(0);
    List<EndpointSignature> endpoints = rows.stream().map(row -> row.row().signature()).toList();
    Policy policy = policy(first.endpoint().sharing().orElseThrow());
    Set<Finding> without =
        Set.copyOf(PolicyCheck.check(policy, endpoints, ApplicationFacts.UNDECLARED));
    List<Finding> findings =
        PolicyCheck.check(policy, endpoints, facts.facts()).stream()
            .filter(finding -> !without.contains(finding))
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    judgement.add(first.sharingOwner(), Judgement.SHARING, findings);
  }

  private static Policy policy(EffectivePolicy effective) {
    return new Policy(
        Scope.TYPE,
        Setting.list("origins", effective.origins()),
        Setting.list("methods", effective.methods()),
        Setting.list("allowedHeaders", effective.allowedHeaders()),
        Setting.list("exposedHeaders", effective.exposedHeaders()),
        effective.allowCredentials(),
        effective.maxAge(),
        Set.of());
  }
}
