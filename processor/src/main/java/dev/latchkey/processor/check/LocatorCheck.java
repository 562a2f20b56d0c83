package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.Scope;
import dev.latchkey.processor.model.Locator;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Policies that end at a locator, because what it returns is a resource class of its own. */
final class LocatorCheck {

  private LocatorCheck() {}

  static List<Problem> check(Program program) {
    List<Problem> problems = new ArrayList<>();
    Map<Element, ResourceClass> byType =
        program.resources().stream()
            .collect(Collectors.toMap(ResourceClass::type, Function.identity()));
    for (ResourceClass resource : program.resources()) {
      if (resource.sharing() instanceof Sharing.Declared declared
          && declared.policy().scope() == Scope.TYPE) {
        for (Locator locator : resource.locators()) {
          locator
              .target()
              .map(byType::get)
              .filter(LocatorCheck::isBare)
              .ifPresent(target -> problems.add(problem(resource, locator, target)));
        }
      }
    }
    return problems;
  }

  private static boolean isBare(ResourceClass target) {
    return !target.endpoints().isEmpty()
        && target.endpoints().stream()
            .allMatch(endpoint -> endpoint.sharing() instanceof Sharing.Undeclared);
  }

  private static Problem problem(ResourceClass resource, Locator locator, ResourceClass target) {
    return Problem.at(
        Place.of(locator.method()),
        Finding.of(
            PlacementRule.POLICY_LOST_AT_LOCATOR,
            Pointer.DECLARATION,
            resource.type().getSimpleName().toString(),
            locator.method().getSimpleName().toString(),
            target.type().getSimpleName().toString()));
  }
}
