package dev.latchkey.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A resource class.
 *
 * @param type the class
 * @param name its qualified name
 * @param packageName the package whose generated class holds its rows
 * @param path its path template if it is a root resource
 * @param sharing what applies to the class as a whole
 * @param endpoints its endpoints, in a stable order
 * @param locators its sub-resource locators, in a stable order
 */
public record ResourceClass(
    TypeElement type,
    String name,
    String packageName,
    Optional<String> path,
    Sharing sharing,
    List<Endpoint> endpoints,
    List<Locator> locators) {

  /** Copies the lists. */
  public ResourceClass {
    endpoints = List.copyOf(endpoints);
    locators = List.copyOf(locators);
  }
}
