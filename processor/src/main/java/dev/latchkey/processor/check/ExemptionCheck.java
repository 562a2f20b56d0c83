package dev.latchkey.processor.check;

import dev.latchkey.policy.DecisionRule;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Guard;
import dev.latchkey.processor.model.Guard.DeclaredProtection;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Exemptions from what a supertype protects: of a method that overrides a protected one, and of a
 * class below a protected one. The rules know that; only here is it known where both stand.
 */
final class ExemptionCheck {

  private static final String STATE_CHANGING = "dev.latchkey.StateChanging";

  private ExemptionCheck() {}

  static List<Problem> check(Program program) {
    List<Problem> problems = new ArrayList<>();
    for (ResourceClass resource : program.resources()) {
      resource.endpoints().stream()
          .filter(endpoint -> endpoint.signature().isUnsafe())
          .flatMap(endpoint -> overriding(resource, endpoint).stream())
          .distinct()
          .forEach(problems::add);
    }
    return problems;
  }

  private static Optional<Problem> overriding(ResourceClass resource, Endpoint endpoint) {
    if (!(endpoint.guard() instanceof Guard.Exempt exempt)) {
      return Optional.empty();
    }
    // Then CSRF_LOGIN_EXEMPT refuses the exemption.
    if (exempt.overridden().stream().anyMatch(d -> d.protection().establishesSession())) {
      return Optional.empty();
    }
    return protectedAbove(resource, exempt)
        .map(above -> problem(exempt, above.owner(), GuardPlacementCheck.PROTECTED))
        .or(() -> stateChangingAbove(exempt));
  }

  private static Optional<DeclaredProtection> protectedAbove(
      ResourceClass resource, Guard.Exempt exempt) {
    Element exempted = exempt.exemption().place().element();
    return exempt.overridden().stream()
        .filter(
            protection -> {
              Element guarded = protection.place().element();
              return exempted instanceof ExecutableElement
                  ? !guarded.equals(exempted) && isInherited(guarded, exempt)
                  : Supertypes.of(resource.type()).contains(guarded);
            })
        .findFirst();
  }

  /**
   * Whether a method that the exempt one overrides is protected there. A class may exempt some of
   * its own methods, and a package or application is no supertype.
   */
  private static boolean isInherited(Element guarded, Guard.Exempt exempt) {
    return guarded instanceof ExecutableElement
        || exempt.inherited().stream()
            .map(ExecutableElement::getEnclosingElement)
            .map(TypeElement.class::cast)
            .anyMatch(type -> type.equals(guarded) || Supertypes.of(type).contains(guarded));
  }

  private static Optional<Problem> stateChangingAbove(Guard.Exempt exempt) {
    return exempt.inherited().stream()
        .filter(method -> Annotated.has(method, STATE_CHANGING))
        .findFirst()
        .map(method -> method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName())
        .map(owner -> problem(exempt, owner, GuardPlacementCheck.STATE_CHANGING));
  }

  private static Problem problem(Guard.Exempt exempt, String owner, String annotation) {
    return Problem.at(
        exempt.exemption().place(),
        Finding.of(
            DecisionRule.CSRF_EXEMPT_OVERRIDES_PROTECTED,
            Pointer.DECLARATION,
            exempt.exemption().owner(),
            owner,
            annotation));
  }
}
