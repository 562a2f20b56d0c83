package dev.latchkey.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Looks annotations up by name: the processor loads none. */
final class Annotated {

  private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";

  private Annotated() {}

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

  /** Whether an attribute was written out. */
  static boolean says(AnnotationMirror mirror, String attribute) {
    return mirror.getElementValues().keySet().stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(attribute));
  }

  /** The verbs that stand on the method itself. */
  static Set<String> verbs(Element method) {
    Set<String> verbs = new TreeSet<>();
    for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
      find(mirror.getAnnotationType().asElement(), HTTP_METHOD)
          .map(meta -> List.copyOf(meta.getElementValues().values()))
          .ifPresent(values -> values.forEach(value -> verbs.add(text(value))));
    }
    return verbs;
  }

  private static String text(AnnotationValue value) {
    return String.valueOf(value.getValue());
  }

  private static String nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
