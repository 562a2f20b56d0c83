package dev.latchkey.processor.read;

import dev.latchkey.processor.model.InheritedVerbs;
import dev.latchkey.processor.read.Types.OverriddenMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds verbs, and the declaration whose Jakarta REST annotations are in force for a method. */
final class RestMethods {

  private final Types types;
  private final Map<TypeElement, Boolean> related = new HashMap<>();

  RestMethods(Types types) {
    this.types = types;
  }

  /**
   * The method whose annotations count: the method itself if it carries a verb or a path, else the
   * nearest one that it overrides and that does.
   *
   * <p>Containers differ in what else keeps a method from inheriting: annotations of parameters,
   * media types. A method that one of them serves is an endpoint.
   *
   * @see <a
   *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#annotationinheritance">Jakarta
   *     REST, section 3.6</a>
   */
  ExecutableElement annotated(ExecutableElement method, TypeElement resource) {
    List<ExecutableElement> candidates = new ArrayList<>(List.of(method));
    types.overridden(method, resource).forEach(above -> candidates.add(above.method()));
    return candidates.stream()
        .filter(RestMethods::isDesignated)
        .findFirst()
        .or(() -> candidates.stream().filter(RestMethods::isAnnotated).findFirst())
        .orElse(method);
  }

  private static boolean isDesignated(ExecutableElement method) {
    return Mirrors.has(method, Names.PATH) || !verbs(method).isEmpty();
  }

  /**
   * Interfaces that give a method different verbs, where neither it nor a superclass says which
   * counts.
   */
  Optional<InheritedVerbs> disputed(ExecutableElement method, TypeElement resource) {
    List<OverriddenMethod> designated =
        types.overridden(method, resource).stream()
            .filter(above -> isDesignated(above.method()))
            .toList();
    if (isDesignated(method)
        || designated.isEmpty()
        || !designated.get(0).ancestor().isInterface()) {
      return Optional.empty();
    }
    OverriddenMethod first = designated.get(0);
    return designated.stream()
        .filter(other -> isRival(first, other))
        .findFirst()
        .map(other -> new InheritedVerbs(method, inherited(first), inherited(other)));
  }

  /** What an interface itself overrides, it has taken the place of. */
  private boolean isRival(OverriddenMethod first, OverriddenMethod other) {
    TypeElement type = other.ancestor().type();
    return !verbs(first.method()).equals(verbs(other.method()))
        && types.ancestors(first.ancestor().type()).stream()
            .noneMatch(above -> above.type().equals(type));
  }

  private static InheritedVerbs.Inherited inherited(OverriddenMethod above) {
    return new InheritedVerbs.Inherited(
        Describe.element(above.ancestor().type()), verbs(above.method()));
  }

  private static boolean isAnnotated(ExecutableElement method) {
    if (hasRestAnnotation(method)) {
      return true;
    }
    for (VariableElement parameter : method.getParameters()) {
      if (hasRestAnnotation(parameter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasRestAnnotation(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (Mirrors.nameOf(mirror).startsWith(Names.REST) || isVerb(mirror)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(AnnotationMirror mirror) {
    return Mirrors.has(mirror.getAnnotationType().asElement(), Names.HTTP_METHOD);
  }

  /** The verbs of a method, custom ones included: whatever is annotated {@code @HttpMethod}. */
  static List<String> verbs(ExecutableElement annotated) {
    List<String> verbs = new ArrayList<>();
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      Mirrors.valueOf(mirror.getAnnotationType().asElement(), Names.HTTP_METHOD)
          .ifPresent(verbs::add);
    }
    return verbs;
  }

  /** Containers call public methods; some call static ones, too, so these count. */
  static boolean isCallable(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PUBLIC);
  }

  /** Whether a container could have any reason to look at the class. */
  boolean isRestRelated(TypeElement type) {
    return carriesRest(type)
        || types.ancestors(type).stream().map(Types.Ancestor::type).anyMatch(this::carriesRest);
  }

  private boolean carriesRest(TypeElement type) {
    return related.computeIfAbsent(
        type,
        t -> hasRestAnnotation(t) || Types.methods(t).stream().anyMatch(RestMethods::isAnnotated));
  }
}
