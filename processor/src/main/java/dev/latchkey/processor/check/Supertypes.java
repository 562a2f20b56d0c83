package dev.latchkey.processor.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What stands above a class. */
final class Supertypes {

  private Supertypes() {}

  /** Superclasses and interfaces, direct or not, each once. */
  static Set<TypeElement> of(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    collect(type, found);
    return found;
  }

  private static void collect(TypeElement type, Set<TypeElement> found) {
    List<TypeMirror> direct = new ArrayList<>(List.of(type.getSuperclass()));
    direct.addAll(type.getInterfaces());
    for (TypeMirror mirror : direct) {
      if (mirror instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement above
          && found.add(above)) {
        collect(above, found);
      }
    }
  }

  static PackageElement packageOf(Element element) {
    Element at = element;
    while (!(at instanceof PackageElement)) {
      at = at.getEnclosingElement();
    }
    return (PackageElement) at;
  }
}
