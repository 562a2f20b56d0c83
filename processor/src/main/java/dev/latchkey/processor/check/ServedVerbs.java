package dev.latchkey.processor.check;

import dev.latchkey.policy.EndpointSignature.Trait;
import dev.latchkey.policy.MethodName;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/** The verbs of methods, wherever these are written, also on types that nobody extends yet. */
final class ServedVerbs {

  private final Map<Element, Set<String>> served = new HashMap<>();
  private final Set<Element> stateChanging = new HashSet<>();

  ServedVerbs(Program program) {
    for (ResourceClass resource : program.resources()) {
      for (Endpoint endpoint : resource.endpoints()) {
        served.computeIfAbsent(endpoint.method(), m -> new TreeSet<>()).add(endpoint.verb());
        if (endpoint.signature().traits().contains(Trait.STATE_CHANGING)) {
          stateChanging.add(endpoint.method());
        }
      }
    }
  }

  /** Empty for a method whose verb only its heirs will have. */
  Set<String> of(Element method) {
    Set<String> verbs = new TreeSet<>(Annotated.verbs(method));
    verbs.addAll(served.getOrDefault(method, Set.of()));
    return verbs;
  }

  /** Whether a method, or one that it overrides, is called state-changing. */
  boolean isStateChanging(Element method) {
    return stateChanging.contains(method);
  }

  /** Whether nothing can be done with the method that a gate would have to stop. */
  boolean areSafe(Set<String> verbs) {
    return !verbs.isEmpty() && verbs.stream().allMatch(MethodName::isSafe);
  }
}
