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
 * @param disputed its methods that inherit different verbs
 */
public record ResourceClass(
    TypeElement type,
    String name,
    String packageName,
    Optional<String> path,
    Sharing sharing,
    List<Endpoint> endpoints,
    List<Locator> locators,
    List<InheritedVerbs> disputed) {

  /**
   * Copies the lists.
   *
   * @param type the class
   * @param name its qualified name
   * @param packageName the package whose generated class holds its rows
   * @param path its path template if it is a root resource
   * @param sharing what applies to the class as a whole
   * @param endpoints its endpoints, in a stable order
   * @param locators its sub-resource locators, in a stable order
   * @param disputed its methods that inherit different verbs
   */
  public ResourceClass {
    endpoints = List.copyOf(endpoints);
    locators = List.copyOf(locators);
    disputed = List.copyOf(disputed);
  }

  /**
   * The same class where something that leads to it is in scope.
   *
   * @return every endpoint and locator of it is in scope
   */
  public ResourceClass putInScope() {
    return new ResourceClass(
        type,
        name,
        packageName,
        path,
        sharing,
        endpoints.stream().map(Endpoint::putInScope).toList(),
        locators.stream().map(Locator::putInScope).toList(),
        disputed);
  }
}
