package dev.latchkey.processor.read;

import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.InheritedVerbs;
import dev.latchkey.processor.model.Locator;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.read.GuardPrecedence.Found;
import dev.latchkey.processor.read.Types.OverriddenMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads one resource class with its endpoints and locators. */
final class ResourceReader {

  private final Types types;
  private final RestMethods methods;
  private final Precedence precedence;
  private final GuardPrecedence guards;
  private final SignatureReader signatures;
  private final LocatorTargets targets;

  ResourceReader(Types types, Precedence precedence, GuardPrecedence guards) {
    this.types = types;
    this.methods = new RestMethods(types);
    this.precedence = precedence;
    this.guards = guards;
    this.signatures = new SignatureReader(types);
    this.targets = new LocatorTargets(types);
  }

  ResourceClass read(TypeElement type, Optional<String> path, String packageName) {
    List<Endpoint> endpoints = new ArrayList<>();
    List<Locator> locators = new ArrayList<>();
    List<InheritedVerbs> disputed = new ArrayList<>();
    for (ExecutableElement method : types.members(type)) {
      if (RestMethods.isCallable(method)) {
        readMethod(method, type, endpoints, locators);
        methods.disputed(method, type).ifPresent(disputed::add);
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
        locators,
        disputed);
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
      boolean inScope = guards.isInScope(method, type);
      locators.add(new Locator(method, path.get(), targets.of(method, type), inScope));
    }
  }

  private Endpoint endpoint(
      ExecutableElement method,
      ExecutableElement annotated,
      TypeElement type,
      String verb,
      String path) {
    Found found = guards.of(method, type);
    return new Endpoint(
        method,
        types.row(method),
        bridges(method, type),
        path,
        signatures.read(method, annotated, type, verb, found.stateChanging()),
        precedence.of(method, type),
        found.guard(),
        found.inScope(),
        signatures.placeOfConsumes(method, annotated, type));
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
