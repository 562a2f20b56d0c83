package dev.latchkey.endpoint;

import java.util.List;

/**
 * One row of the table of endpoints.
 *
 * @param resource the resource class
 * @param method the resource method's signature, as in {@link Endpoints.Rows#add}
 * @param bridges other signatures under which containers report the same method
 * @param verb the HTTP method
 * @param path the path template below the class, as in {@link Endpoints}
 * @param filter the policy in force
 */
public record RegisteredEndpoint(
    Class<?> resource,
    String method,
    List<String> bridges,
    String verb,
    String path,
    EndpointFilter filter) {

  /**
   * Copies the list.
   *
   * @param resource the resource class
   * @param method the resource method's signature, as in {@link Endpoints.Rows#add}
   * @param bridges other signatures under which containers report the same method
   * @param verb the HTTP method
   * @param path the path template below the class, as in {@link Endpoints}
   * @param filter the policy in force
   */
  public RegisteredEndpoint {
    bridges = List.copyOf(bridges);
  }
}
