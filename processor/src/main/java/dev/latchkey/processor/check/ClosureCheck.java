package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.model.Sharing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/** Closures under no wider policy. */
final class ClosureCheck {

  private ClosureCheck() {}

  static List<Problem> check(Program program) {
    Map<Element, Problem> problems = new LinkedHashMap<>();
    for (ResourceClass resource : program.resources()) {
      judge(resource.sharing(), problems);
      for (Endpoint endpoint : resource.endpoints()) {
        judge(endpoint.sharing(), problems);
      }
    }
    // Beside a policy on the same element it is the contradiction that counts.
    program.policies().forEach(declared -> problems.remove(declared.place().element()));
    return List.copyOf(problems.values());
  }

  private static void judge(Sharing sharing, Map<Element, Problem> problems) {
    if (sharing instanceof Sharing.NotShared closure && !closure.closes()) {
      problems.putIfAbsent(
          closure.place().element(),
          Problem.at(
              closure.place(),
              Finding.of(PlacementRule.NOTHING_TO_CLOSE, Pointer.DECLARATION, closure.owner())));
    }
  }
}
