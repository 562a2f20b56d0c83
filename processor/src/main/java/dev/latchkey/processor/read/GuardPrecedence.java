package dev.latchkey.processor.read;

import dev.latchkey.processor.model.Application;
import dev.latchkey.processor.model.Guard;
import dev.latchkey.processor.model.Guard.DeclaredExemption;
import dev.latchkey.processor.model.Guard.DeclaredProtection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What is decided about forged requests: protections add up along the method, the methods that it
 * overrides, the class, its supertypes, its package and the application. Exemptions never inherit.
 */
final class GuardPrecedence {

  private final Types types;
  private final GuardReader guards;
  private final Application application;

  GuardPrecedence(Types types, GuardReader guards, Application application) {
    this.types = types;
    this.guards = guards;
    this.application = application;
  }

  /**
   * An answer.
   *
   * @param inScope whether anything at all is said about the method, or around its class
   * @param stateChanging whether it, or a method that it overrides, is called state-changing
   */
  record Found(Guard guard, boolean inScope, boolean stateChanging) {}

  Found of(ExecutableElement method, TypeElement resource) {
    List<ExecutableElement> methods = methods(method, resource);
    return new Found(
        guard(methods, resource, chain(places(methods, resource))),
        isInScope(method, resource),
        methods.stream().anyMatch(GuardReader::isStateChanging));
  }

  /**
   * Whoever annotates a class may believe that the classes inside it are meant, too. They are not,
   * but then somebody has to decide about them.
   */
  boolean isInScope(ExecutableElement method, TypeElement resource) {
    return application.speaks()
        || places(methods(method, resource), resource).stream().anyMatch(Mirrors::hasOurs)
        || enclosing(resource).stream().anyMatch(Mirrors::hasOurs);
  }

  private List<Element> places(List<ExecutableElement> methods, TypeElement resource) {
    List<Element> places = new ArrayList<>(methods);
    places.add(resource);
    types.ancestors(resource).forEach(ancestor -> places.add(ancestor.type()));
    places.add(types.elements().getPackageOf(resource));
    return places;
  }

  private static List<Element> enclosing(TypeElement resource) {
    List<Element> enclosing = new ArrayList<>();
    Element around = resource.getEnclosingElement();
    while (around instanceof TypeElement) {
      enclosing.add(around);
      around = around.getEnclosingElement();
    }
    return enclosing;
  }

  private List<ExecutableElement> methods(ExecutableElement method, TypeElement resource) {
    List<ExecutableElement> methods = new ArrayList<>(List.of(method));
    types.overridden(method, resource).forEach(overridden -> methods.add(overridden.method()));
    return methods;
  }

  private List<DeclaredProtection> chain(List<Element> elements) {
    List<DeclaredProtection> chain = new ArrayList<>();
    elements.forEach(element -> guards.protectionOn(element).ifPresent(chain::add));
    chain.addAll(application.guard().chain());
    return chain;
  }

  private Guard guard(
      List<ExecutableElement> methods, TypeElement resource, List<DeclaredProtection> chain) {
    ExecutableElement own = methods.get(0);
    Optional<DeclaredExemption> nearest = exemption(own, own, resource);
    if (nearest.isEmpty()) {
      if (methods.stream().anyMatch(this::isSaidOn)) {
        return new Guard.Protected(chain);
      }
      nearest = exemption(resource, own, resource);
    }
    if (nearest.isPresent()) {
      return new Guard.Exempt(nearest.get(), chain, methods.subList(1, methods.size()));
    }
    return chain.isEmpty() ? Guard.UNDECIDED : new Guard.Protected(chain);
  }

  private boolean isSaidOn(ExecutableElement method) {
    return GuardReader.isStateChanging(method) || guards.protectionOn(method).isPresent();
  }

  /**
   * An exemption is about one body: that of a method in the very class that requests reach. What a
   * subclass inherits, and what an abstract type leaves to others, nobody has looked at.
   */
  private Optional<DeclaredExemption> exemption(
      Element annotated, ExecutableElement method, TypeElement resource) {
    boolean isOwnBody =
        method.getEnclosingElement().equals(resource) && Types.isConcreteClass(resource);
    return isOwnBody ? guards.exemptionOn(annotated) : Optional.empty();
  }
}
