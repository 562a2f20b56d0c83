package dev.latchkey.processor.read;

import dev.latchkey.processor.model.Declaration;
import dev.latchkey.processor.model.ResourceClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Collects our annotations wherever they stand, so that none is without effect unnoticed. */
final class DeclarationReader {

  private final Roles roles;
  private final List<Declaration> declarations = new ArrayList<>();

  DeclarationReader(Types types, List<TypeElement> classes, Collection<ResourceClass> resources) {
    Set<String> names =
        resources.stream().map(ResourceClass::name).collect(Collectors.toUnmodifiableSet());
    Set<String> packages =
        resources.stream().map(ResourceClass::packageName).collect(Collectors.toUnmodifiableSet());
    this.roles = new Roles(types, classes, names, packages);
  }

  List<Declaration> read(List<TypeElement> classes, List<PackageElement> packages) {
    packages.forEach(owner -> collect(owner, () -> roles.of(owner)));
    for (TypeElement type : classes) {
      collect(type, () -> roles.of(type));
      Types.methods(type).forEach(method -> collect(method, () -> roles.of(method, type)));
    }
    return declarations;
  }

  private void collect(Element element, Supplier<Roles.Found> role) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (Names.OURS.contains(Mirrors.nameOf(mirror))) {
        Roles.Found found = role.get();
        declarations.add(
            new Declaration(
                element,
                mirror,
                "@" + mirror.getAnnotationType().asElement().getSimpleName(),
                Describe.element(element),
                found.role(),
                found.detail()));
      }
    }
  }
}
