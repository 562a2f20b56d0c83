package dev.latchkey.processor.read;

import dev.latchkey.processor.model.Locator;
import dev.latchkey.processor.model.ResourceClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What a locator in scope leads to is in scope, too: whoever annotated a class may believe that all
 * is meant that requests reach through it. Nothing is inherited that way, but somebody has to
 * decide.
 */
final class LocatedScope {

  private final Types types;
  private final Map<String, ResourceClass> resources;
  private final Set<String> widened = new HashSet<>();
  private final Deque<TypeElement> targets = new ArrayDeque<>();

  LocatedScope(Types types, Map<String, ResourceClass> resources) {
    this.types = types;
    this.resources = resources;
  }

  void widen() {
    resources.values().forEach(this::addTargets);
    while (!targets.isEmpty()) {
      TypeElement target = targets.pop();
      for (ResourceClass resource : List.copyOf(resources.values())) {
        if (isReachedAs(target, resource) && widened.add(resource.name())) {
          ResourceClass inScope = resource.putInScope();
          resources.put(inScope.name(), inScope);
          addTargets(inScope);
        }
      }
    }
  }

  private void addTargets(ResourceClass resource) {
    resource.locators().stream()
        .filter(Locator::inScope)
        .flatMap(locator -> locator.target().stream())
        .forEach(targets::add);
  }

  /** A subclass with a path of its own is meant to be reached there. */
  private boolean isReachedAs(TypeElement target, ResourceClass resource) {
    return resource.type().equals(target)
        || resource.path().isEmpty()
            && types.ancestors(resource.type()).stream()
                .anyMatch(ancestor -> ancestor.type().equals(target));
  }
}
