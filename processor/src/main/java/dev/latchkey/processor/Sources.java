package dev.latchkey.processor;

import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.processor.check.Problem;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What belongs to this compilation. Between rounds it keeps names; elements do not outlive one. */
final class Sources {

  private final Set<String> types = new LinkedHashSet<>();
  private final Set<String> packages = new LinkedHashSet<>();
  private final Set<String> modules = new LinkedHashSet<>();
  private final Set<String> written = new HashSet<>();
  private Map<String, Element> elements = Map.of();

  /**
   * Takes the elements of a round, and looks up those of earlier rounds again.
   *
   * @return whether there is anything new besides what we wrote ourselves
   */
  boolean add(Collection<? extends Element> roots, Elements utilities) {
    boolean news = false;
    for (Element root : roots) {
      if (root instanceof TypeElement type && !isOurs(type)) {
        news |= types.add(type.getQualifiedName().toString());
      } else if (root instanceof PackageElement owner) {
        news |= packages.add(owner.getQualifiedName().toString());
      } else if (root instanceof ModuleElement module) {
        modules.add(module.getQualifiedName().toString());
      }
    }
    elements = new LinkedHashMap<>();
    types.forEach(name -> put(utilities.getTypeElement(name)));
    packages.forEach(name -> put(utilities.getPackageElement(name)));
    return news;
  }

  private static boolean isOurs(TypeElement type) {
    return type.getInterfaces().stream()
        .anyMatch(written -> written.toString().equals(GeneratedPolicies.class.getName()));
  }

  private void put(QualifiedNameable element) {
    if (element != null) {
      elements.put(element.getQualifiedName().toString(), element);
    }
  }

  Collection<Element> elements() {
    return elements.values();
  }

  /**
   * The modules that are declared here; none where a test is patched into the one of its subject.
   */
  List<ModuleElement> modules(Elements utilities) {
    return modules.stream().map(utilities::getModuleElement).filter(Objects::nonNull).toList();
  }

  boolean contains(Element element) {
    if (element instanceof ModuleElement module) {
      return modules.contains(module.getQualifiedName().toString());
    }
    if (element instanceof PackageElement owner) {
      return packages.contains(owner.getQualifiedName().toString());
    }
    Element top = element;
    while (!(top.getEnclosingElement() instanceof PackageElement)) {
      top = top.getEnclosingElement();
    }
    return types.contains(((TypeElement) top).getQualifiedName().toString());
  }

  /** The resources that are not written yet and have no error. */
  List<ResourceClass> unwritten(Program program, List<Problem> problems) {
    Set<Element> refused = new HashSet<>();
    problems.stream()
        .filter(Problem::isError)
        .forEach(problem -> refused.add(problem.place().element()));
    List<ResourceClass> resources = new ArrayList<>();
    for (ResourceClass resource : program.resources()) {
      if (!isRefused(resource, refused) && written.add(resource.name())) {
        resources.add(resource);
      }
    }
    return resources;
  }

  private static boolean isRefused(ResourceClass resource, Set<Element> refused) {
    return refused.contains(resource.type())
        || resource.endpoints().stream().anyMatch(endpoint -> isRefused(endpoint, refused))
        || resource.locators().stream().anyMatch(l -> refused.contains(l.method()));
  }

  private static boolean isRefused(Endpoint endpoint, Set<Element> refused) {
    return refused.contains(endpoint.method())
        || endpoint.guard().declarations().stream()
            .anyMatch(protection -> refused.contains(protection.place().element()))
        || endpoint.sharing() instanceof Sharing.Disagreeing
        || endpoint.sharing() instanceof Sharing.Declared declared
            && refused.contains(declared.place().element());
  }
}
