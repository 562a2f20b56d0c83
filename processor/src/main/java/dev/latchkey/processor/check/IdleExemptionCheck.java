package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.Severity;
import dev.latchkey.processor.model.Declaration;
import dev.latchkey.processor.model.Declaration.Role;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Guard;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Exempt classes in which no method is exempt by that. */
final class IdleExemptionCheck {

  private final Set<Element> resources = new HashSet<>();
  private final Set<Element> inForce = new HashSet<>();
  private final Set<Element> guarded;

  private IdleExemptionCheck(Program program) {
    guarded =
        program.declarations().stream()
            .filter(declaration -> !declaration.name().equals(GuardPlacementCheck.EXEMPT))
            .filter(GuardPlacementCheck::judges)
            .map(Declaration::element)
            .collect(Collectors.toUnmodifiableSet());
    for (ResourceClass resource : program.resources()) {
      resources.add(resource.type());
      for (Endpoint endpoint : resource.endpoints()) {
        if (endpoint.guard() instanceof Guard.Exempt exempt && endpoint.signature().isUnsafe()) {
          inForce.add(exempt.exemption().place().element());
        }
      }
    }
  }

  static List<Problem> check(Program program) {
    IdleExemptionCheck check = new IdleExemptionCheck(program);
    return program.declarations().stream()
        .filter(check::isIdle)
        .map(IdleExemptionCheck::problem)
        .toList();
  }

  /** An interface and an abstract class are refused, and so is one that is also protected. */
  private boolean isIdle(Declaration declaration) {
    Element type = declaration.element();
    return declaration.name().equals(GuardPlacementCheck.EXEMPT)
        && declaration.role() == Role.SCOPE
        && resources.contains(type)
        && !inForce.contains(type)
        && !guarded.contains(type);
  }

  private static Problem problem(Declaration declaration) {
    return Problem.at(
        declaration.place(),
        Finding.of(
                PlacementRule.POLICY_ON_NON_RESOURCE,
                Pointer.DECLARATION,
                declaration.name(),
                declaration.owner(),
                "no method that stands there has an unsafe verb and no decision of its own")
            .as(Severity.WARNING));
  }
}
