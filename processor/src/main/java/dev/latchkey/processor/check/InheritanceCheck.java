package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** What resources inherit: contradictions, and declarations that a nearer one takes over. */
final class InheritanceCheck {

  private InheritanceCheck() {}

  static List<Problem> check(Program program) {
    List<Problem> problems = new ArrayList<>();
    for (ResourceClass resource : program.resources()) {
      checkInterfaces(resource, problems);
      checkTakenOver(resource, problems);
    }
    return problems;
  }

  private static void checkInterfaces(ResourceClass resource, List<Problem> problems) {
    if (resource.sharing() instanceof Sharing.Disagreeing rivals) {
      problems.add(problem(resource.type(), resource.type().getSimpleName(), rivals));
      return;
    }
    for (Endpoint endpoint : resource.endpoints()) {
      if (endpoint.sharing() instanceof Sharing.Disagreeing rivals) {
        problems.add(problem(endpoint.method(), endpoint.signature().name(), rivals));
      }
    }
  }

  private static Problem problem(Element element, CharSequence name, Sharing.Disagreeing rivals) {
    return Problem.at(
        Place.of(element),
        Finding.of(
            PlacementRule.POLICY_INTERFACES_DISAGREE,
            Pointer.DECLARATION,
            name.toString(),
            rivals.owners().get(0),
            rivals.owners().get(1)));
  }

  /** A method's declaration is nearer than the class's, also when it is inherited. */
  private static void checkTakenOver(ResourceClass resource, List<Problem> problems) {
    List<Endpoint> nearer = nearer(resource);
    if (resource.sharing() instanceof Sharing.NotShared closure
        && isOwn(closure.place(), resource)) {
      nearer.forEach(
          endpoint ->
              problems.add(
                  takenOver(
                      PlacementRule.CLOSURE_OVERRIDDEN,
                      closure.place(),
                      closure.owner(),
                      endpoint)));
    } else if (resource.sharing() instanceof Sharing.Declared policy
        && isOwn(policy.place(), resource)
        && nearer.size() == resource.endpoints().size()) {
      nearer.stream()
          .filter(endpoint -> !endpoint.sharing().sameAs(policy))
          .forEach(
              endpoint ->
                  problems.add(
                      takenOver(
                          PlacementRule.POLICY_OVERRIDDEN,
                          policy.place(),
                          policy.owner(),
                          endpoint)));
    }
  }

  private static boolean isOwn(Place place, ResourceClass resource) {
    return place.element().equals(resource.type());
  }

  /** The endpoints under a policy that stands on a method of a supertype. */
  static List<Endpoint> nearer(ResourceClass resource) {
    return resource.endpoints().stream()
        .filter(
            endpoint ->
                endpoint.sharing() instanceof Sharing.Declared declared
                    && declared.place().element() instanceof ExecutableElement method
                    && !method.getEnclosingElement().equals(resource.type()))
        .toList();
  }

  private static Problem takenOver(
      PlacementRule rule, Place place, String owner, Endpoint endpoint) {
    String nearer = ((Sharing.Declared) endpoint.sharing()).owner();
    return Problem.at(
        place, Finding.of(rule, Pointer.DECLARATION, owner, endpoint.signature().name(), nearer));
  }
}
