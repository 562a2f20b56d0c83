package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.InheritedVerbs;
import dev.latchkey.processor.model.Locator;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * Methods with several verbs, written or inherited. What containers make of them differs, so no
 * declaration can mean it.
 */
final class VerbCheck {

  private VerbCheck() {}

  static List<Problem> check(Program program) {
    if (!program.inScope()) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    for (ResourceClass resource : program.resources()) {
      resource.disputed().stream()
          .filter(disputed -> isInScope(resource, disputed))
          .forEach(disputed -> problems.add(problem(resource, disputed)));
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

  private static boolean isInScope(ResourceClass resource, InheritedVerbs disputed) {
    return resource.endpoints().stream()
            .filter(endpoint -> endpoint.method().equals(disputed.method()))
            .anyMatch(Endpoint::inScope)
        || resource.locators().stream()
            .filter(locator -> locator.method().equals(disputed.method()))
            .anyMatch(Locator::inScope);
  }

  private static Problem problem(ResourceClass resource, InheritedVerbs disputed) {
    Problem problem =
        Problem.at(
            Place.of(disputed.method()),
            Finding.of(
                PlacementRule.INHERITED_VERBS_DISAGREE,
                Pointer.DECLARATION,
                resource.type().getSimpleName() + "." + disputed.method().getSimpleName(),
                verb(disputed.one()),
                disputed.one().owner(),
                verb(disputed.other()),
                disputed.other().owner()));
    // The method itself may be that of a library.
    return new Problem(problem.finding(), problem.place(), Optional.of(resource.type()));
  }

  private static String verb(InheritedVerbs.Inherited inherited) {
    return inherited.verbs().isEmpty()
        ? "a sub-resource locator"
        : String.join(" and ", inherited.verbs());
  }
}
