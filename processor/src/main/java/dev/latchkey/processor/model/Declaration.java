package dev.latchkey.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * An annotation of ours as it stands in the sources, whether it has an effect or not.
 *
 * @param element the annotated element
 * @param mirror the annotation
 * @param name the annotation's simple name, with {@code @}
 * @param owner how a message calls the element
 * @param role what the element is to Jakarta REST
 * @param detail for {@link Role#NOTHING} and the empty ones why; for {@link Role#LOCATOR} the class
 *     it returns
 */
public record Declaration(
    Element element, AnnotationMirror mirror, String name, String owner, Role role, String detail) {

  /** What an element is to Jakarta REST. */
  public enum Role {
    /** A method with a verb. */
    RESOURCE_METHOD,
    /** A method that answers OPTIONS. */
    OPTIONS_METHOD,
    /** A sub-resource locator. */
    LOCATOR,
    /** A class, interface, package or application that resources can be under. */
    SCOPE,
    /** The application. */
    APPLICATION,
    /** A class without endpoints, that a resource class elsewhere may extend. */
    EMPTY_CLASS,
    /** A package without a resource class in sight. */
    EMPTY_PACKAGE,
    /** Nothing that a container would look at. */
    NOTHING
  }

  /**
   * Where it stands.
   *
   * @return the place of the annotation as a whole
   */
  public Place place() {
    return Place.of(element, mirror);
  }
}
