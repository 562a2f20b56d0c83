package dev.latchkey.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * What a resource method reads of the request: its own parameters, those of its beans (records
 * too), and the fields, setters and constructor of its class.
 */
final class Parameters {

  private final Types types;
  private final Set<String> headers = new LinkedHashSet<>();
  private final Set<String> cookies = new LinkedHashSet<>();
  private final Set<TypeElement> beans = new HashSet<>();
  private boolean form;
  private boolean entity;
  private boolean securityContext;
  private boolean methodOverride;

  private Parameters(Types types) {
    this.types = types;
  }

  static Parameters of(Types types, ExecutableElement annotated, TypeElement resource) {
    Parameters parameters = new Parameters(types);
    annotated.getParameters().forEach(parameters::addMethodParameter);
    parameters.addMembers(resource);
    return parameters;
  }

  private void addMethodParameter(VariableElement parameter) {
    List<String> annotations =
        parameter.getAnnotationMirrors().stream().map(Mirrors::nameOf).toList();
    if (annotations.stream().anyMatch(Names.PARAMETER_SOURCES::contains)) {
      add(parameter, parameter);
    } else if (annotations.stream().allMatch(Names::saysNothingOfTheSource)) {
      entity = true;
    }
    // Anything else is filled in by some framework: a user, a query parameter of its own.
  }

  private void add(Element annotated, Element typed) {
    Mirrors.valueOf(annotated, Names.HEADER_PARAM).ifPresent(headers::add);
    Mirrors.valueOf(annotated, Names.COOKIE_PARAM).ifPresent(cookies::add);
    form |= Mirrors.has(annotated, Names.FORM_PARAM);
    methodOverride |= isMethodOverride(annotated);
    securityContext |=
        Mirrors.has(annotated, Names.CONTEXT) && isNamed(typed, Names.SECURITY_CONTEXT);
    if (Mirrors.has(annotated, Names.BEAN_PARAM)
        && typed.asType() instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement bean
        && beans.add(bean)) {
      addMembers(bean);
    }
  }

  /** The parameter by which filters of several frameworks let a form choose the verb. */
  private static boolean isMethodOverride(Element annotated) {
    return Stream.of(Names.QUERY_PARAM, Names.FORM_PARAM)
        .flatMap(annotation -> Mirrors.valueOf(annotated, annotation).stream())
        .anyMatch("_method"::equalsIgnoreCase);
  }

  private static boolean isNamed(Element typed, String qualifiedName) {
    return typed.asType() instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(qualifiedName);
  }

  private void addMembers(TypeElement type) {
    List<TypeElement> chain = new ArrayList<>(List.of(type));
    types.ancestors(type).forEach(ancestor -> chain.add(ancestor.type()));
    for (TypeElement owner : chain) {
      for (Element member : owner.getEnclosedElements()) {
        addMember(member);
      }
    }
  }

  private void addMember(Element member) {
    if (!(member instanceof ExecutableElement executable)) {
      if (member instanceof VariableElement) {
        add(member, member);
      }
      return;
    }
    switch (member.getKind()) {
      case CONSTRUCTOR -> executable.getParameters().forEach(p -> add(p, p));
      case METHOD -> {
        // A setter carries the annotation itself and takes the value as its only parameter.
        if (executable.getParameters().size() == 1) {
          add(member, executable.getParameters().get(0));
        }
      }
      default -> {}
    }
  }

  List<String> headers() {
    return headers.stream().sorted().toList();
  }

  List<String> cookies() {
    return cookies.stream().sorted().toList();
  }

  boolean takesEntity() {
    return entity || form;
  }

  boolean readsFormOnly() {
    return form && !entity;
  }

  boolean asksForUser() {
    return securityContext;
  }

  boolean overridesMethod() {
    return methodOverride;
  }
}
