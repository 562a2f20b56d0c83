package dev.latchkey.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Classes that mention types which do not exist yet. Another processor may write them in this
 * round; if nobody does, javac says so.
 */
final class Unresolved {

  private Unresolved() {}

  static boolean in(TypeElement type) {
    return isMissing(type.getSuperclass())
        || type.getInterfaces().stream().anyMatch(Unresolved::isMissing)
        || Types.methods(type).stream().anyMatch(method -> isAnnotated(method) && in(method));
  }

  /** Methods that no container looks at may mention what they like. */
  private static boolean isAnnotated(ExecutableElement method) {
    return !method.getAnnotationMirrors().isEmpty();
  }

  private static boolean in(ExecutableElement method) {
    return isMissing(method.getReturnType())
        || method.getParameters().stream()
            .map(VariableElement::asType)
            .anyMatch(Unresolved::isMissing)
        || method.getAnnotationMirrors().stream()
            .map(mirror -> mirror.getAnnotationType().asElement())
            .map(Element::asType)
            .anyMatch(Unresolved::isMissing);
  }

  /** Whether a constant in an annotation of ours is missing, also in a nested one. */
  static boolean in(AnnotationMirror mirror) {
    return mirror.getElementValues().values().stream().anyMatch(Unresolved::in);
  }

  private static boolean in(AnnotationValue value) {
    return value.getValue() instanceof AnnotationMirror nested
        ? in(nested)
        : value.getValue() instanceof List<?> list
            ? list.stream().anyMatch(element -> in((AnnotationValue) element))
            : Mirrors.isUnresolved(value);
  }

  private static boolean isMissing(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || type instanceof ArrayType array && isMissing(array.getComponentType());
  }
}
