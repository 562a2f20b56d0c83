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
 * @param guard what was decided about forged requests
 * @param inScope whether it, its class, its package, the application or a class that leads to it
 *     says anything at all
 * @param consumes where its {@code @Consumes} stands: that annotation with its values as {@code
 *     consumes}, or the method itself
 */
public record Endpoint(
    ExecutableElement method,
    String row,
    List<String> bridges,
    String path,
    EndpointSignature signature,
    Sharing sharing,
    Guard guard,
    boolean inScope,
    Place consumes) {

  /**
   * Copies the list.
   *
   * @param method the method, as a member of the resource class
   * @param row its name with the erased types of its parameters
   * @param bridges further rows under which a container may report it
   * @param path its path template below the class; empty for the class's own path
   * @param signature what the rules need to know of it
   * @param sharing what applies to it
   * @param guard what was decided about forged requests
   * @param inScope whether anything is said of it at all
   * @param consumes where its {@code @Consumes} stands
   */
  public Endpoint {
    bridges = List.copyOf(bridges);
  }

  /**
   * The same endpoint, in scope.
   *
   * @return an unsafe verb of it needs a decision
   */
  Endpoint putInScope() {
    return new Endpoint(method, row, bridges, path, signature, sharing, guard, true, consumes);
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
