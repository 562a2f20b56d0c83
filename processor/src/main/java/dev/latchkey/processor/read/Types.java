package dev.latchkey.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Inheritance as Jakarta REST sees it: superclasses before interfaces, the nearest first. */
final class Types {

  private final Elements elements;
  private final javax.lang.model.util.Types types;
  private final Map<TypeElement, List<Ancestor>> ancestors = new HashMap<>();

  Types(Elements elements, javax.lang.model.util.Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * A supertype.
   *
   * @param rank how many steps away; only interfaces of equal rank can disagree
   */
  record Ancestor(TypeElement type, boolean isInterface, int rank) {}

  List<Ancestor> ancestors(TypeElement type) {
    return ancestors.computeIfAbsent(type, this::findAncestors);
  }

  private List<Ancestor> findAncestors(TypeElement type) {
    Map<TypeElement, Ancestor> found = new LinkedHashMap<>();
    collect(type, 0, found);
    return found.values().stream()
        .sorted(Comparator.comparing(Ancestor::isInterface).thenComparing(Ancestor::rank))
        .toList();
  }

  private void collect(TypeElement type, int rank, Map<TypeElement, Ancestor> found) {
    for (TypeMirror supertype : types.directSupertypes(type.asType())) {
      if (supertype.getKind() == TypeKind.DECLARED) {
        TypeElement element = (TypeElement) ((DeclaredType) supertype).asElement();
        Ancestor known = found.get(element);
        if (known == null || known.rank() > rank + 1) {
          found.put(element, new Ancestor(element, element.getKind().isInterface(), rank + 1));
          collect(element, rank + 1, found);
        }
      }
    }
  }

  /** The methods that a member of a class overrides or implements, in the order of ancestors. */
  List<OverriddenMethod> overridden(ExecutableElement method, TypeElement owner) {
    List<OverriddenMethod> overridden = new ArrayList<>();
    for (Ancestor ancestor : ancestors(owner)) {
      for (ExecutableElement candidate : methods(ancestor.type())) {
        if (candidate.getSimpleName().equals(method.getSimpleName())
            && !candidate.equals(method)
            && elements.overrides(method, candidate, owner)) {
          overridden.add(new OverriddenMethod(candidate, ancestor));
        }
      }
    }
    return overridden;
  }

  /** A method that another one overrides, and where it was declared. */
  record OverriddenMethod(ExecutableElement method, Ancestor ancestor) {}

  static List<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }

  /** Every method of a class, the inherited ones included and the overridden ones left out. */
  List<ExecutableElement> members(TypeElement type) {
    Map<Name, List<ExecutableElement>> byName = new LinkedHashMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      if (!isObject(method.getEnclosingElement())) {
        byName.computeIfAbsent(method.getSimpleName(), n -> new ArrayList<>()).add(method);
      }
    }
    List<ExecutableElement> members = new ArrayList<>();
    for (List<ExecutableElement> overloads : byName.values()) {
      overloads.stream().filter(method -> !isHidden(method, overloads, type)).forEach(members::add);
    }
    return members;
  }

  private boolean isHidden(
      ExecutableElement method, List<ExecutableElement> overloads, TypeElement type) {
    return overloads.stream()
        .anyMatch(other -> !other.equals(method) && elements.overrides(other, method, type));
  }

  static boolean isObject(Element type) {
    return type instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.lang.Object");
  }

  boolean extendsNamed(TypeElement type, String qualifiedName) {
    return ancestors(type).stream()
        .anyMatch(ancestor -> ancestor.type().getQualifiedName().contentEquals(qualifiedName));
  }

  /** The name of a method with its erased parameter types, as the table of endpoints wants it. */
  String row(ExecutableElement method) {
    List<String> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      parameters.add(erasedName(parameter.asType()));
    }
    return method.getSimpleName() + "(" + String.join(",", parameters) + ")";
  }

  private String erasedName(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    if (erased.getKind() == TypeKind.ARRAY) {
      return erasedName(((ArrayType) erased).getComponentType()) + "[]";
    }
    // A type prints its annotations too, int with @Min for one: only names and kinds are safe.
    return erased.getKind() == TypeKind.DECLARED
        ? elements.getBinaryName((TypeElement) ((DeclaredType) erased).asElement()).toString()
        : erased.getKind().name().toLowerCase(Locale.ROOT);
  }

  /** What a member of a class returns once the class's type arguments are filled in. */
  TypeMirror returnType(ExecutableElement method, TypeElement owner) {
    DeclaredType ownerType = (DeclaredType) owner.asType();
    TypeMirror member = types.asMemberOf(ownerType, method);
    return ((ExecutableType) member).getReturnType();
  }

  TypeMirror erasure(TypeMirror type) {
    return types.erasure(type);
  }

  Elements elements() {
    return elements;
  }

  /** Whether code in the package of one class can name another. */
  boolean canSee(TypeElement from, TypeElement target) {
    boolean samePackage = elements.getPackageOf(from).equals(elements.getPackageOf(target));
    for (Element at = target; at instanceof TypeElement; at = at.getEnclosingElement()) {
      boolean visible =
          samePackage
              ? !at.getModifiers().contains(Modifier.PRIVATE)
              : at.getModifiers().contains(Modifier.PUBLIC);
      if (!visible) {
        return false;
      }
    }
    return true;
  }

  static boolean isConcreteClass(TypeElement type) {
    return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
        && !type.getModifiers().contains(Modifier.ABSTRACT);
  }
}
