package dev.latchkey.processor.read;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a sub-resource locator returns, as far as its static return type tells. */
final class LocatorTargets {

  private final Types types;

  LocatorTargets(Types types) {
    this.types = types;
  }

  Optional<TypeElement> of(ExecutableElement method, TypeElement owner) {
    return target(types.returnType(method, owner)).filter(target -> types.canSee(owner, target));
  }

  private Optional<TypeElement> target(TypeMirror returned) {
    TypeMirror erased = types.erasure(returned);
    if (erased.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement element = (TypeElement) ((DeclaredType) erased).asElement();
    if (element.getQualifiedName().contentEquals("java.lang.Class")) {
      return classArgument((DeclaredType) returned);
    }
    return Types.isObject(element) ? Optional.empty() : Optional.of(element);
  }

  /** A locator may return the class instead of an instance: {@code Class<ChildResource>}. */
  private Optional<TypeElement> classArgument(DeclaredType returned) {
    return returned.getTypeArguments().isEmpty()
        ? Optional.empty()
        : Optional.of(returned.getTypeArguments().get(0)).flatMap(this::target);
  }
}
