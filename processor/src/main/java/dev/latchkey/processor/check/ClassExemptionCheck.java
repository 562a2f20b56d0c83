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
import javax.lang.model.element.TypeElement;

/** Classes that exempt themselves from what a superclass or an interface protects. */
final class ClassExemptionCheck {

  private ClassExemptionCheck() {}

  static List<Problem> check(Program program) {
    List<Problem> problems = new ArrayList<>();
    for (ResourceClass resource : program.resources()) {
      resource.endpoints().stream()
          .flatMap(endpoint -> overriding(resource, endpoint).stream())
          .findFirst()
          .ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<Problem> overriding(ResourceClass resource, Endpoint endpoint) {
    if (!(endpoint.guard() instanceof Guard.Exempt exempt)
        || !exempt.exemption().place().element().equals(resource.type())
        || !endpoint.signature().isUnsafe()) {
      return Optional.empty();
    }
    return exempt.overridden().stream()
        .filter(protection -> isOfSupertype(protection, resource))
        .findFirst()
        .map(protection -> problem(exempt, protection));
  }

  private static boolean isOfSupertype(DeclaredProtection protection, ResourceClass resource) {
    return protection.place().element() instanceof TypeElement type
        && Supertypes.of(resource.type()).contains(type);
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
