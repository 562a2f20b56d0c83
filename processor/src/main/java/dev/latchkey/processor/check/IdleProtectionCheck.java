package dev.latchkey.processor.check;

import dev.latchkey.policy.DecisionRule;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Declaration;
import dev.latchkey.processor.model.Declaration.Role;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Locator;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Protected classes without anything to protect, or that no request reaches. */
final class IdleProtectionCheck {

  private final Program program;
  private final Set<Element> inForce = new HashSet<>();

  /** What locators return; nobody knows all of it if one of them does not tell. */
  private final Set<TypeElement> located;

  private final boolean locatedUnseen;

  private IdleProtectionCheck(Program program) {
    this.program = program;
    List<Optional<TypeElement>> targets =
        program.resources().stream()
            .flatMap(resource -> resource.locators().stream())
            .map(Locator::target)
            .toList();
    this.located =
        targets.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    this.locatedUnseen = targets.stream().anyMatch(Optional::isEmpty);
    for (ResourceClass resource : program.resources()) {
      for (Endpoint endpoint : resource.endpoints()) {
        if (endpoint.signature().isUnsafe()) {
          endpoint.guard().declarations().forEach(d -> inForce.add(d.place().element()));
        }
      }
    }
  }

  static List<Problem> check(Program program) {
    IdleProtectionCheck check = new IdleProtectionCheck(program);
    List<Problem> problems = new ArrayList<>();
    for (Declaration declaration : program.declarations()) {
      if (declaration.name().equals(GuardPlacementCheck.PROTECTED)
          && declaration.role() == Role.SCOPE) {
        check.judge(declaration).ifPresent(problems::add);
      }
    }
    return problems;
  }

  /** An abstract class, an interface or a package waits for what other compilations bring. */
  private Optional<Problem> judge(Declaration declaration) {
    Element type = declaration.element();
    if (program.resources().stream().noneMatch(resource -> resource.type().equals(type))) {
      return Optional.empty();
    }
    if (!inForce.contains(type)) {
      return Optional.of(problem(declaration, "no method under it has an unsafe verb"));
    }
    return isReached(type)
        ? Optional.empty()
        : Optional.of(problem(declaration, "it has no @Path, and no locator returns it"));
  }

  private boolean isReached(Element type) {
    return locatedUnseen
        || program.resources().stream()
            .filter(resource -> isUnder(resource.type(), type))
            .anyMatch(resource -> resource.path().isPresent() || isLocated(resource.type()));
  }

  private boolean isLocated(TypeElement type) {
    return located.stream().anyMatch(target -> isUnder(type, target));
  }

  private static boolean isUnder(TypeElement type, Element above) {
    return type.equals(above) || Supertypes.of(type).contains(above);
  }

  private static Problem problem(Declaration declaration, String why) {
    return Problem.at(
        declaration.place(),
        Finding.of(
            DecisionRule.CSRF_PROTECTS_NOTHING, Pointer.DECLARATION, declaration.owner(), why));
  }
}
