package dev.latchkey.processor.model;

import dev.latchkey.policy.EndpointSignature;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * A resource method under one verb.
 *
 * @param method the method, as a member of the resource class
 * @param row its name with the erased types of its parameters
 * @param bridges further rows under which a container may report it
 * @param path its path template below the class; empty for the class's own path
 * @param signature what the rules need to know of it
 * @param sharing what applies to it
 */
public record Endpoint(
    ExecutableElement method,
    String row,
    List<String> bridges,
    String path,
    EndpointSignature signature,
    Sharing sharing) {

  /** Copies the list. */
  public Endpoint {
    bridges = List.copyOf(bridges);
  }

  /**
   * The verb.
   *
   * @return the HTTP method
   */
  public String verb() {
    return signature.verb();
  }
}
