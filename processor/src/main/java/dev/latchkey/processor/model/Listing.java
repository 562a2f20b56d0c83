package dev.latchkey.processor.model;

import javax.lang.model.element.ExecutableElement;

/**
 * An application whose methods plainly say what it serves, so that nothing else can be among it.
 *
 * @param method {@code getClasses} or {@code getSingletons}, as the user overrides it
 */
public record Listing(ExecutableElement method) {

  /**
   * Whether classes are listed, and not their instances.
   *
   * @return {@code true} for {@code getClasses}
   */
  public boolean isOfClasses() {
    return method.getSimpleName().contentEquals("getClasses");
  }
}
