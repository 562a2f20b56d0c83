package dev.latchkey.processor.model;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A sub-resource locator.
 *
 * @param method the method
 * @param path its path template below the class
 * @param target the class that it returns, where its static return type tells
 * @param inScope whether it, its class, its package, the application or a class that leads to it
 *     says anything at all
 */
public record Locator(
    ExecutableElement method, String path, Optional<TypeElement> target, boolean inScope) {

  /**
   * The same locator, in scope.
   *
   * @return what it leads to is in scope, too
   */
  Locator putInScope() {
    return new Locator(method, path, target, true);
  }
}
