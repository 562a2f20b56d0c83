package dev.latchkey.processor.model;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * A method without a verb of its own that two interfaces give different ones.
 *
 * @param method the method, as a member of the resource class
 * @param one what the interface says that comes first
 * @param other what another one says
 */
public record InheritedVerbs(ExecutableElement method, Inherited one, Inherited other) {

  /**
   * What one interface says.
   *
   * @param owner how a message calls the interface
   * @param verbs its verbs; none for a sub-resource locator
   */
  public record Inherited(String owner, List<String> verbs) {

    /**
     * Copies the list.
     *
     * @param owner how a message calls the interface
     * @param verbs its verbs; none for a sub-resource locator
     */
    public Inherited {
      verbs = List.copyOf(verbs);
    }
  }
}
