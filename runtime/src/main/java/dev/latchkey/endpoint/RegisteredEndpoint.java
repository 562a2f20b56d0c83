package dev.latchkey.endpoint;

import dev.latchkey.policy.EndpointSignature;
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
 * @param signature what else is known of it
 * @param guard what stands before it
 */
public record RegisteredEndpoint(
    Class<?> resource,
    String method,
    List<String> bridges,
    String verb,
    String path,
    EndpointFilter filter,
    EndpointSignature signature,
    RegisteredGuard guard) {

  /**
   * Copies the list.
   *
   * @param resource the resource class
   * @param method the resource method's signature, as in {@link Endpoints.Rows#add}
   * @param bridges other signatures under which containers report the same method
   * @param verb the HTTP method
   * @param path the path template below the class, as in {@link Endpoints}
   * @param filter the policy in force
   * @param signature what else is known of it
   * @param guard what stands before it
   */
  public RegisteredEndpoint {
    bridges = List.copyOf(bridges);
  }

  /**
   * An endpoint that nothing guards.
   *
   * @param resource the resource class
   * @param method the resource method's signature
   * @param bridges other signatures under which containers report the same method
   * @param verb the HTTP method
   * @param path the path template below the class
   * @param filter the policy in force
   */
  public RegisteredEndpoint(
      Class<?> resource,
      String method,
      List<String> bridges,
      String verb,
      String path,
      EndpointFilter filter) {
    this(
        resource,
        method,
        bridges,
        verb,
        path,
        filter,
        new EndpointSignature(method, verb, List.of(), false, false, List.of(), List.of()),
        RegisteredGuard.NONE);
  }
}
