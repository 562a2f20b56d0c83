package dev.latchkey.processor.check;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.CsrfCheck;
import dev.latchkey.policy.DecisionRule;
import dev.latchkey.policy.GuardedEndpoint;
import dev.latchkey.policy.Severity;
import dev.latchkey.processor.model.Guarded;
import dev.latchkey.processor.model.Program;
import java.util.ArrayList;
import java.util.List;

/** {@code latchkey.audit}: endpoints that nothing at all is said about need a decision, too. */
final class AuditCheck {

  private AuditCheck() {}

  static List<Problem> check(Program program, Severity severity) {
    ApplicationFacts facts = program.facts();
    GuardPlaces places = new GuardPlaces(program);
    List<Problem> problems = new ArrayList<>();
    for (Guarded guarded : program.guarded()) {
      if (!guarded.rules().inScope()) {
        CsrfCheck.check(inScope(guarded.rules()), facts, program.closedWorld()).stream()
            .map(found -> places.problem(guarded, found))
            .filter(problem -> isDemanded(problem))
            .forEach(
                problem ->
                    problems.add(
                        new Problem(
                            problem.finding().as(severity), problem.place(), problem.user())));
      }
    }
    return problems;
  }

  private static boolean isDemanded(Problem problem) {
    return problem.finding().rule() == DecisionRule.CSRF_UNPROTECTED_UNSAFE_METHOD;
  }

  private static GuardedEndpoint inScope(GuardedEndpoint endpoint) {
    return new GuardedEndpoint(
        endpoint.signature(),
        endpoint.path(),
        endpoint.reach(),
        endpoint.decision(),
        endpoint.sharing(),
        true);
  }
}
