package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Interfaces of equal rank that say different things. */
final class InheritanceCheck {

  private InheritanceCheck() {}

  static List<Problem> check(Program program) {
    List<Problem> problems = new ArrayList<>();
    for (ResourceClass resource : program.resources()) {
      if (resource.sharing() instanceof Sharing.Disagreeing rivals) {
        problems.add(problem(resource.type(), resource.type().getSimpleName(), rivals));
        continue;
      }
      for (Endpoint endpoint : resource.endpoints()) {
        if (endpoint.sharing() instanceof Sharing.Disagreeing rivals) {
          problems.add(problem(endpoint.method(), endpoint.signature().name(), rivals));
        }
      }
    }
    return problems;
  }

  private static Problem problem(Element element, CharSequence name, Sharing.Disagreeing rivals) {
    return Problem.at(
        Place.of(element),
        Finding.of(
            PlacementRule.POLICY_INTERFACES_DISAGREE,
            Pointer.DECLARATION,
            name.toString(),
            rivals.owners().get(0),
            rivals.owners().get(1)));
  }
}
