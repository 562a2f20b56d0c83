package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Locator;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.model.Sharing;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    heirs(program).forEach(problems::remove);
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

  /**
   * Classes whose closure says something: what a shared class locates, where it stands for "none is
   * meant", and what overrides a method with a policy, where another rule speaks.
   */
  private static Set<Element> heirs(Program program) {
    Set<Element> heirs = new HashSet<>();
    for (ResourceClass resource : program.resources()) {
      if (resource.sharing() instanceof Sharing.Declared) {
        resource.locators().stream().map(Locator::target).forEach(t -> t.ifPresent(heirs::add));
      }
      if (!InheritanceCheck.nearer(resource).isEmpty()) {
        heirs.add(resource.type());
      }
    }
    return heirs;
  }
}
