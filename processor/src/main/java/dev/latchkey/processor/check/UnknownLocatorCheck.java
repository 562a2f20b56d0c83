package dev.latchkey.processor.check;

import dev.latchkey.policy.DecisionRule;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Locator;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import java.util.ArrayList;
import java.util.List;

/** Locators that do not tell what they return, in classes that are meant to be protected. */
final class UnknownLocatorCheck {

  private static final String PROTECTED = "dev.latchkey.CsrfProtected";

  private UnknownLocatorCheck() {}

  static List<Problem> check(Program program) {
    List<Problem> problems = new ArrayList<>();
    boolean everywhere = !program.application().guard().chain().isEmpty();
    for (ResourceClass resource : program.resources()) {
      if (everywhere || isProtected(resource)) {
        resource.locators().stream()
            .filter(locator -> locator.target().isEmpty())
            .forEach(locator -> problems.add(problem(resource, locator)));
      }
    }
    return problems;
  }

  private static boolean isProtected(ResourceClass resource) {
    return Annotated.has(resource.type(), PROTECTED)
        || Annotated.has(Supertypes.packageOf(resource.type()), PROTECTED)
        || Supertypes.of(resource.type()).stream().anyMatch(t -> Annotated.has(t, PROTECTED));
  }

  private static Problem problem(ResourceClass resource, Locator locator) {
    return Problem.at(
        Place.of(locator.method()),
        Finding.of(
            DecisionRule.CSRF_LOCATOR_UNANALYSABLE,
            Pointer.DECLARATION,
            resource.type().getSimpleName() + "." + locator.method().getSimpleName()));
  }
}
