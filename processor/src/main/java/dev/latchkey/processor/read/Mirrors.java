package dev.latchkey.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads annotations without loading their classes. */
final class Mirrors {

  /** What javac puts in place of a constant that it could not resolve; it reports that itself. */
  private static final String UNRESOLVED = "<error>";

  private Mirrors() {}

  static Optional<AnnotationMirror> find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (nameOf(mirror).equals(annotation)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  static boolean has(Element element, String annotation) {
    return find(element, annotation).isPresent();
  }

  /** Whether any annotation of ours stands on the element. */
  static boolean hasOurs(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> Names.OURS.contains(nameOf(mirror)));
  }

  static String nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** An attribute that was written out; empty for one that was left at its default. */
  static Optional<AnnotationValue> written(AnnotationMirror mirror, String attribute) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The elements of a list attribute, whether it was written with braces or without. */
  static List<AnnotationValue> elements(AnnotationValue value) {
    if (!(value.getValue() instanceof List<?> list)) {
      return List.of(value);
    }
    List<AnnotationValue> elements = new ArrayList<>(list.size());
    list.forEach(element -> elements.add((AnnotationValue) element));
    return elements;
  }

  static boolean isUnresolved(AnnotationValue value) {
    return UNRESOLVED.equals(value.getValue());
  }

  /** A text, or the name of an enum constant. */
  static String text(AnnotationValue value) {
    return value.getValue() instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : String.valueOf(value.getValue());
  }

  /** The resolved texts of a list attribute that was written out. */
  static List<String> texts(AnnotationMirror mirror, String attribute) {
    return written(mirror, attribute).map(Mirrors::elements).orElse(List.of()).stream()
        .filter(value -> !isUnresolved(value))
        .map(Mirrors::text)
        .toList();
  }

  /** The {@code value} of an annotation on an element, if both are there. */
  static Optional<String> valueOf(Element element, String annotation) {
    return find(element, annotation).flatMap(mirror -> texts(mirror, "value").stream().findFirst());
  }
}
