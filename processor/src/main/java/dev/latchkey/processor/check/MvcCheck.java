package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.SurroundingsRule;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The {@code @CsrfProtected} of Jakarta MVC. It works on controllers, beside ours; anywhere else in
 * code that uses Latchkey somebody took it for ours.
 */
final class MvcCheck {

  private static final String PROTECTED = "jakarta.mvc.security.CsrfProtected";
  private static final String CONTROLLER = "jakarta.mvc.Controller";

  /** The packages that use Latchkey. */
  private final Set<Element> packages = new HashSet<>();

  /** The methods before which a gate asks for a header; the origin gate suits any form. */
  private final Set<Element> guarded = new HashSet<>();

  private final List<Problem> problems = new ArrayList<>();

  private MvcCheck(Program program) {
    program.declarations().forEach(d -> packages.add(Supertypes.packageOf(d.element())));
    for (ResourceClass resource : program.resources()) {
      for (Endpoint endpoint : resource.endpoints()) {
        if (endpoint.signature().isUnsafe() && endpoint.guard().gateHeader().isPresent()) {
          guarded.add(endpoint.method());
        }
      }
    }
  }

  static List<Problem> check(Program program, Collection<? extends Element> roots) {
    MvcCheck check = new MvcCheck(program);
    Classes.of(roots).stream()
        .filter(type -> check.packages.contains(Supertypes.packageOf(type)))
        .forEach(check::judge);
    return check.problems;
  }

  private void judge(TypeElement type) {
    List<? extends Element> methods = ElementFilter.methodsIn(type.getEnclosedElements());
    Annotated.find(type, PROTECTED).ifPresent(mirror -> judge(type, mirror, type, methods));
    for (Element method : methods) {
      Annotated.find(method, PROTECTED)
          .ifPresent(mirror -> judge(method, mirror, type, List.of(method)));
    }
  }

  private void judge(
      Element element, AnnotationMirror mirror, TypeElement type, List<? extends Element> methods) {
    List<? extends Element> controllers =
        methods.stream().filter(method -> isController(method, type)).toList();
    if (controllers.isEmpty()) {
      report(SurroundingsRule.CSRF_WRONG_ANNOTATION, element, mirror);
    } else if (controllers.stream().anyMatch(guarded::contains)) {
      report(SurroundingsRule.CSRF_DOUBLE_PROTECTION, element, mirror);
    }
  }

  private static boolean isController(Element method, TypeElement type) {
    return Annotated.has(method, CONTROLLER) || Annotated.has(type, CONTROLLER);
  }

  private void report(SurroundingsRule rule, Element element, AnnotationMirror mirror) {
    String name = element.getSimpleName().toString();
    String owner =
        element.getKind() == ElementKind.METHOD
            ? element.getEnclosingElement().getSimpleName() + "." + name
            : name;
    problems.add(
        Problem.at(Place.of(element, mirror), Finding.of(rule, Pointer.DECLARATION, owner)));
  }
}
