package dev.latchkey.processor.read;

import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Guard;
import dev.latchkey.processor.model.Locator;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.read.Types.Ancestor;
import dev.latchkey.processor.read.Types.OverriddenMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads one resource class with its endpoints and locators. */
final class ResourceReader {

  private final Types types;
  private final RestMethods methods;
  private final Precedence precedence;
  private final LocatorTargets targets;

  ResourceReader(Types types, Precedence precedence) {
    this.types = types;
    this.methods = new RestMethods(types);
    this.precedence = precedence;
    this.targets = new LocatorTargets(types);
  }

  ResourceClass read(TypeElement type, Optional<String> path, String packageName) {
    List<Endpoint> endpoints = new ArrayList<>();
    List<Locator> locators = new ArrayList<>();
    for (ExecutableElement method : types.members(type)) {
      if (RestMethods.isCallable(method)) {
        readMethod(method, type, endpoints, locators);
      }
    }
    endpoints.sort(
        Comparator.comparing(Endpoint::path)
            .thenComparing(Endpoint::verb)
            .thenComparing(Endpoint::row));
    locators.sort(
        Comparator.comparing(Locator::path).thenComparing(locator -> types.row(locator.method())));
    return new ResourceClass(
        type,
        type.getQualifiedName().toString(),
        packageName,
        path.map(Paths::trim),
        precedence.of(type),
        endpoints,
        locators);
  }

  private void readMethod(
      ExecutableElement method,
      TypeElement type,
      List<Endpoint> endpoints,
      List<Locator> locators) {
    ExecutableElement annotated = methods.annotated(method, type);
    Optional<String> path = Mirrors.valueOf(annotated, Names.PATH).map(Paths::trim);
    List<String> verbs = RestMethods.verbs(annotated);
    for (String verb : verbs) {
      endpoints.add(endpoint(method, annotated, type, verb, path.orElse("")));
    }
    if (verbs.isEmpty() && path.isPresent()) {
      locators.add(new Locator(method, path.get(), targets.of(method, type)));
    }
  }

  private Endpoint endpoint(
      ExecutableElement method,
      ExecutableElement annotated,
      TypeElement type,
      String verb,
      String path) {
    Parameters parameters = Parameters.of(types, annotated, type);
    EndpointSignature signature =
        new EndpointSignature(
            type.getSimpleName() + "." + method.getSimpleName(),
            verb,
            consumes(annotated, type),
            parameters.takesEntity(),
            parameters.readsFormOnly(),
            parameters.headers(),
            parameters.cookies());
    return new Endpoint(
        method,
        types.row(method),
        bridges(method, type),
        path,
        signature,
        precedence.of(method, type),
        Guard.UNDECIDED,
        false,
        Place.of(method));
  }

  private List<String> consumes(ExecutableElement annotated, TypeElement type) {
    Optional<AnnotationMirror> consumes = Mirrors.find(annotated, Names.CONSUMES);
    if (consumes.isEmpty()) {
      consumes = onClass(type, Names.CONSUMES);
    }
    return consumes.map(mirror -> Mirrors.texts(mirror, "value")).orElse(List.of());
  }

  private Optional<AnnotationMirror> onClass(TypeElement type, String annotation) {
    Optional<AnnotationMirror> own = Mirrors.find(type, annotation);
    return own.isPresent()
        ? own
        : types.ancestors(type).stream()
            .map(Ancestor::type)
            .flatMap(ancestor -> Mirrors.find(ancestor, annotation).stream())
            .findFirst();
  }

  /** Signatures of generic methods that this one fills in: some containers report the bridge. */
  private List<String> bridges(ExecutableElement method, TypeElement type) {
    String own = types.row(method);
    Set<String> bridges = new LinkedHashSet<>();
    for (OverriddenMethod overridden : types.overridden(method, type)) {
      String row = types.row(overridden.method());
      if (!row.equals(own)) {
        bridges.add(row);
      }
    }
    return bridges.stream().sorted().toList();
  }
}
