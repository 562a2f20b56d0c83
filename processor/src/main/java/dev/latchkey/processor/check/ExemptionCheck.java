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
    return isLogin(exempt)
        ? Optional.empty()
        : firstAbove(resource, exempt).map(protection -> problem(exempt, protection));
  }

  /** Then CSRF_LOGIN_EXEMPT refuses the exemption. */
  private static boolean isLogin(Guard.Exempt exempt) {
    return exempt.overridden().stream()
        .anyMatch(declared -> declared.protection().establishesSession());
  }

  private static Optional<DeclaredProtection> firstAbove(
      ResourceClass resource, Guard.Exempt exempt) {
    Element exempted = exempt.exemption().place().element();
    return exempt.overridden().stream()
        .filter(protection -> isAbove(protection.place().element(), exempted, resource))
        .findFirst();
  }

  /** A class may exempt some of its own methods, and a package or application is no supertype. */
  private static boolean isAbove(Element guarded, Element exempted, ResourceClass resource) {
    return exempted instanceof ExecutableElement
        ? guarded instanceof ExecutableElement && !guarded.equals(exempted)
        : guarded instanceof TypeElement type && Supertypes.of(resource.type()).contains(type);
  }

  private static Problem problem(Guard.Exempt exempt, DeclaredProtection protection) {
    return Problem.at(
        exempt.exemption().place(),
        Finding.of(
            DecisionRule.CSRF_EXEMPT_OVERRIDES_PROTECTED,
            Pointer.DECLARATION,
            exempt.exemption().owner(),
            protection.owner()));
  }
}
