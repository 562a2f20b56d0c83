package dev.latchkey.processor.read;

import dev.latchkey.processor.read.Types.OverriddenMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   * The method whose annotations count: the method itself if it carries any of Jakarta REST, else
   * the nearest one that it overrides and that does.
   *
   * @see <a
   *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#annotationinheritance">Jakarta
   *     REST, section 3.6</a>
   */
  ExecutableElement annotated(ExecutableElement method, TypeElement resource) {
    if (isAnnotated(method)) {
      return method;
    }
    for (OverriddenMethod overridden : types.overridden(method, resource)) {
      if (isAnnotated(overridden.method())) {
        return overridden.method();
      }
    }
    return method;
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
