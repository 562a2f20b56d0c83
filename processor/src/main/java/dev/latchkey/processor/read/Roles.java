package dev.latchkey.processor.read;

import dev.latchkey.processor.model.Declaration.Role;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What an annotated element is to Jakarta REST. */
final class Roles {

  private final Types types;
  private final RestMethods methods;
  private final LocatorTargets targets;
  private final List<TypeElement> classes;
  private final Set<String> resources;
  private final Set<String> packages;

  Roles(Types types, List<TypeElement> classes, Set<String> resources, Set<String> packages) {
    this.types = types;
    this.methods = new RestMethods(types);
    this.targets = new LocatorTargets(types);
    this.classes = classes;
    this.resources = resources;
    this.packages = packages;
  }

  /**
   * An answer.
   *
   * @param detail why it is nothing, or what a locator returns
   */
  record Found(Role role, String detail) {
    static Found of(Role role) {
      return new Found(role, "");
    }

    static Found nothing(String why) {
      return new Found(Role.NOTHING, why);
    }
  }

  Found of(PackageElement owner) {
    return packages.contains(owner.getQualifiedName().toString())
        ? Found.of(Role.SCOPE)
        : new Found(Role.EMPTY_PACKAGE, "no resource class of this compilation is in it");
  }

  Found of(TypeElement type) {
    if (types.extendsNamed(type, Names.APPLICATION)) {
      return Found.of(Role.APPLICATION);
    }
    if (!types.canSee(type, type)) {
      return Found.nothing("it is private, or inside a private class, and no container reaches it");
    }
    if (type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Found.nothing("it is no class that a container can make objects of");
    }
    if (!Types.isConcreteClass(type) || isResource(type) || isExtended(type)) {
      return Found.of(Role.SCOPE);
    }
    return new Found(
        type.getModifiers().contains(Modifier.FINAL) ? Role.NOTHING : Role.EMPTY_CLASS,
        "it is no resource class: it has no @Path and no method with a verb");
  }

  private boolean isResource(TypeElement type) {
    return resources.contains(type.getQualifiedName().toString());
  }

  private boolean isExtended(TypeElement type) {
    return classes.stream()
        .flatMap(other -> types.ancestors(other).stream())
        .anyMatch(ancestor -> ancestor.type().equals(type));
  }

  Found of(ExecutableElement method, TypeElement owner) {
    if (!RestMethods.isCallable(method)) {
      return Found.nothing("containers call public methods, and it is " + access(method));
    }
    ExecutableElement annotated = methods.annotated(method, owner);
    List<String> verbs = RestMethods.verbs(annotated);
    if (verbs.isEmpty()) {
      return withoutVerb(method, annotated, owner);
    }
    return Found.of(verbs.equals(List.of("OPTIONS")) ? Role.OPTIONS_METHOD : Role.RESOURCE_METHOD);
  }

  private Found withoutVerb(
      ExecutableElement method, ExecutableElement annotated, TypeElement owner) {
    if (Mirrors.has(annotated, Names.PATH)) {
      return new Found(Role.LOCATOR, targetOf(method, owner));
    }
    return Types.isConcreteClass(owner)
        ? Found.nothing("it has no verb")
        : Found.of(Role.RESOURCE_METHOD);
  }

  private String targetOf(ExecutableElement method, TypeElement owner) {
    return targets
        .of(method, owner)
        .map(target -> target.getSimpleName().toString())
        .orElse("the class that it returns");
  }

  private static String access(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return "private";
    }
    return method.getModifiers().contains(Modifier.PROTECTED) ? "protected" : "package-private";
  }
}
