package dev.latchkey.processor.read;

import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.EndpointSignature.Trait;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Place;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads what a resource method takes of a request. */
final class SignatureReader {

  private final Types types;

  SignatureReader(Types types) {
    this.types = types;
  }

  /**
   * The signature of a method under one verb.
   *
   * @param annotated the method whose annotations of Jakarta REST are in force for it
   */
  EndpointSignature read(
      ExecutableElement method,
      ExecutableElement annotated,
      TypeElement type,
      String verb,
      boolean stateChanging) {
    Parameters parameters = Parameters.of(types, annotated, type);
    return new EndpointSignature(
        type.getSimpleName() + "." + method.getSimpleName(),
        verb,
        consumes(annotated, type).map(c -> Mirrors.texts(c.mirror(), "value")).orElse(List.of()),
        parameters.takesEntity(),
        parameters.readsFormOnly(),
        parameters.headers(),
        parameters.cookies(),
        traits(parameters, stateChanging, requiresRoles(method, type)));
  }

  private static Set<Trait> traits(Parameters parameters, boolean stateChanging, boolean roles) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (stateChanging) {
      traits.add(Trait.STATE_CHANGING);
    }
    if (roles && parameters.asksForUser()) {
      traits.add(Trait.AUTHENTICATED);
    }
    if (parameters.overridesMethod()) {
      traits.add(Trait.METHOD_OVERRIDE);
    }
    return traits;
  }

  private boolean requiresRoles(ExecutableElement method, TypeElement type) {
    Stream<Element> methods =
        types.overridden(method, type).stream().map(overridden -> overridden.method());
    Stream<Element> classes = types.ancestors(type).stream().map(ancestor -> ancestor.type());
    return Stream.of(Stream.of(method, type), methods, classes)
        .flatMap(elements -> elements)
        .anyMatch(element -> Mirrors.has(element, Names.ROLES_ALLOWED));
  }

  /** Where the media types are written, with each as an element of {@code consumes}. */
  Place placeOfConsumes(ExecutableElement method, ExecutableElement annotated, TypeElement type) {
    return consumes(annotated, type)
        .map(found -> new Place(found.element(), found.mirror(), mediaTypes(found.mirror())))
        .orElseGet(() -> Place.of(method));
  }

  private static Map<Pointer, AnnotationValue> mediaTypes(AnnotationMirror mirror) {
    Map<Pointer, AnnotationValue> places = new HashMap<>();
    Mirrors.written(mirror, "value")
        .ifPresent(
            value -> {
              places.put(Pointer.to("consumes"), value);
              int index = 0;
              for (AnnotationValue element : Mirrors.elements(value)) {
                places.put(Pointer.to("consumes", index++), element);
              }
            });
    return places;
  }

  private record Annotated(Element element, AnnotationMirror mirror) {}

  /** That of the method replaces that of the class. */
  private Optional<Annotated> consumes(ExecutableElement annotated, TypeElement type) {
    Stream<Element> ancestors = types.ancestors(type).stream().map(ancestor -> ancestor.type());
    return Stream.concat(Stream.of(annotated, type), ancestors)
        .flatMap(
            element ->
                Mirrors.find(element, Names.CONSUMES)
                    .map(mirror -> new Annotated(element, mirror))
                    .stream())
        .findFirst();
  }
}
