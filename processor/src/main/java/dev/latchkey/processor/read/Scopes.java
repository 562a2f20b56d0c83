package dev.latchkey.processor.read;

import dev.latchkey.policy.Scope;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What kind of element a declaration stands on. */
final class Scopes {

  private Scopes() {}

  static Scope of(Element element, Types types) {
    if (element instanceof PackageElement) {
      return Scope.PACKAGE;
    }
    if (!(element instanceof TypeElement type)) {
      return Scope.METHOD;
    }
    return types.extendsNamed(type, Names.APPLICATION) ? Scope.APPLICATION : Scope.TYPE;
  }
}
