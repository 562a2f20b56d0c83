package dev.latchkey.processor.model;

import dev.latchkey.policy.Pointer;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where a declaration was written, kept beside what it says so that a message can stand on the
 * exact line and column.
 *
 * @param element the annotated element
 * @param mirror the annotation; null where the element itself is meant
 * @param values the attributes that were written out, and the elements of lists
 */
public record Place(
    Element element, AnnotationMirror mirror, Map<Pointer, AnnotationValue> values) {

  /**
   * Copies the map.
   *
   * @param element the annotated element
   * @param mirror the annotation; null where the element itself is meant
   * @param values the attributes that were written out, and the elements of lists
   */
  public Place {
    values = Map.copyOf(values);
  }

  /**
   * The place of an element itself.
   *
   * @param element the element
   * @return a place without annotation
   */
  public static Place of(Element element) {
    return new Place(element, null, Map.of());
  }

  /**
   * The place of an annotation as a whole.
   *
   * @param element the annotated element
   * @param mirror the annotation
   * @return a place without values
   */
  public static Place of(Element element, AnnotationMirror mirror) {
    return new Place(element, mirror, Map.of());
  }

  /**
   * The value that a pointer names.
   *
   * @param pointer from a finding
   * @return the value, the attribute that holds it, or null if it was left at its default
   */
  public AnnotationValue value(Pointer pointer) {
    AnnotationValue exact = values.get(pointer.from(""));
    return exact != null ? exact : values.get(Pointer.to(pointer.attribute()));
  }
}
