package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/**
 * Methods with several verbs. No container serves them as they read, so no policy can mean them.
 */
final class VerbCheck {

  private VerbCheck() {}

  static List<Problem> check(Program program) {
    if (!program.inScope()) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    for (ResourceClass resource : program.resources()) {
      Map<ExecutableElement, List<String>> verbs = new LinkedHashMap<>();
      for (Endpoint endpoint : resource.endpoints()) {
        verbs.computeIfAbsent(endpoint.method(), m -> new ArrayList<>()).add(endpoint.verb());
      }
      verbs.forEach(
          (method, several) -> {
            if (several.size() > 1) {
              problems.add(problem(resource, method, several));
            }
          });
    }
    return problems;
  }

  private static Problem problem(
      ResourceClass resource, ExecutableElement method, List<String> verbs) {
    return Problem.at(
        Place.of(method),
        Finding.of(
            PlacementRule.SEVERAL_VERBS,
            Pointer.DECLARATION,
            resource.type().getSimpleName() + "." + method.getSimpleName(),
            String.join(" and ", verbs)));
  }
}
