package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.SurroundingsRule;
import dev.latchkey.processor.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Module declarations, which have to say what the service file says elsewhere. */
public final class ModuleCheck {

  private static final String SERVICE = "dev.latchkey.endpoint.GeneratedPolicies";

  private ModuleCheck() {}

  /**
   * Judges the declarations when everything is generated.
   *
   * @param modules the named modules that this compilation declares
   * @param generated the names of the generated classes
   * @param elements of the processing environment
   * @return a problem for each class that its module does not provide
   */
  public static List<Problem> check(
      Collection<ModuleElement> modules, Collection<String> generated, Elements elements) {
    List<Problem> problems = new ArrayList<>();
    for (ModuleElement module : modules) {
      Set<String> provided = provided(module);
      generated.stream()
          .filter(name -> !provided.contains(name))
          .filter(name -> isOf(module, name, elements))
          .forEach(name -> problems.add(problem(module, name)));
    }
    return problems;
  }

  private static Set<String> provided(ModuleElement module) {
    return ElementFilter.providesIn(module.getDirectives()).stream()
        .filter(directive -> directive.getService().getQualifiedName().contentEquals(SERVICE))
        .flatMap(directive -> directive.getImplementations().stream())
        .map(type -> type.getQualifiedName().toString())
        .collect(Collectors.toSet());
  }

  /** Several modules can be compiled at once. */
  private static boolean isOf(ModuleElement module, String name, Elements elements) {
    var type = elements.getTypeElement(module, name);
    return type != null && elements.getModuleOf(type).equals(module);
  }

  private static Problem problem(ModuleElement module, String name) {
    return Problem.at(
        Place.of(module),
        Finding.of(
            SurroundingsRule.POLICIES_NOT_PROVIDED,
            Pointer.DECLARATION,
            module.getQualifiedName().toString(),
            name));
  }
}
