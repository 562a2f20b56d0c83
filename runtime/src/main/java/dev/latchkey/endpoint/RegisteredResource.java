package dev.latchkey.endpoint;

import java.util.List;
import java.util.Optional;

/**
 * The rows of one resource class.
 *
 * @param type the class
 * @param path the path template of a root resource class, as in {@link Endpoints}; empty for a
 *     class that only locators reach
 * @param endpoints its resource methods
 * @param locators its sub-resource locators
 */
public record RegisteredResource(
    Class<?> type,
    Optional<String> path,
    List<RegisteredEndpoint> endpoints,
    List<RegisteredLocator> locators) {

  /**
   * Copies the lists.
   *
   * @param type the class
   * @param path the path template of a root resource class, as in {@link Endpoints}; empty for a
   *     class that only locators reach
   * @param endpoints its resource methods
   * @param locators its sub-resource locators
   */
  public RegisteredResource {
    endpoints = List.copyOf(endpoints);
    locators = List.copyOf(locators);
  }
}
