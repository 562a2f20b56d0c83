package dev.latchkey.processor.read;

import dev.latchkey.policy.Overrule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.Policy;
import dev.latchkey.policy.Scope;
import dev.latchkey.policy.Setting;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads {@code @CrossOriginPolicy} and {@code @NotSharedCrossOrigin} from one element. */
final class PolicyReader {

  private final Types types;
  private final Map<Element, Sharing> known = new HashMap<>();

  PolicyReader(Types types) {
    this.types = types;
  }

  /** What stands on the element itself; {@link Sharing#UNDECLARED} if nothing does. */
  Sharing on(Element element) {
    return known.computeIfAbsent(element, this::read);
  }

  /** The policy on the element itself, also where something else stands beside it. */
  Optional<Sharing.Declared> declaredOn(Element element) {
    return on(element) instanceof Sharing.Declared declared
        ? Optional.of(declared)
        : Mirrors.find(element, Names.POLICY).map(mirror -> declared(element, mirror));
  }

  private Sharing read(Element element) {
    Optional<AnnotationMirror> closure = Mirrors.find(element, Names.NOT_SHARED);
    if (closure.isPresent()) {
      return new Sharing.NotShared(
          Place.of(element, closure.get()), Describe.element(element), true);
    }
    return Mirrors.find(element, Names.POLICY)
        .<Sharing>map(mirror -> declared(element, mirror))
        .orElse(Sharing.UNDECLARED);
  }

  private Sharing.Declared declared(Element element, AnnotationMirror mirror) {
    Values values = new Values(mirror);
    Policy policy =
        new Policy(
            scope(element),
            values.list("origins", List.of()),
            values.list("methods", List.of(Policy.INFERRED)),
            values.list("allowedHeaders", List.of(Policy.INFERRED)),
            values.list("exposedHeaders", List.of()),
            values.one("allowCredentials").map(v -> (Boolean) v.getValue()).orElse(false),
            values.one("maxAge").map(v -> (Integer) v.getValue()).orElse(0),
            overrules(values));
    Place place = new Place(element, mirror, values.places());
    return new Sharing.Declared(policy, place, Describe.element(element), values.unresolved());
  }

  private Scope scope(Element element) {
    if (element instanceof PackageElement) {
      return Scope.PACKAGE;
    }
    if (!(element instanceof TypeElement type)) {
      return Scope.METHOD;
    }
    return types.extendsNamed(type, Names.APPLICATION) ? Scope.APPLICATION : Scope.TYPE;
  }

  private static Set<Overrule> overrules(Values values) {
    Set<Overrule> overrules = EnumSet.noneOf(Overrule.class);
    for (Setting setting : values.list("dangerously", List.of())) {
      overrules.add(Overrule.valueOf(setting.text()));
    }
    return overrules;
  }

  /** The attributes of one annotation, with the places of those that were written out. */
  static final class Values {
    private final AnnotationMirror mirror;
    private final Map<Pointer, AnnotationValue> places = new HashMap<>();
    private boolean unresolved;

    Values(AnnotationMirror mirror) {
      this.mirror = mirror;
    }

    Optional<AnnotationValue> one(String attribute) {
      Optional<AnnotationValue> value = Mirrors.written(mirror, attribute);
      value.ifPresent(written -> places.put(Pointer.to(attribute), written));
      boolean broken = value.filter(Mirrors::isUnresolved).isPresent();
      unresolved |= broken;
      return broken ? Optional.empty() : value;
    }

    List<Setting> list(String attribute, List<String> otherwise) {
      Optional<AnnotationValue> value = Mirrors.written(mirror, attribute);
      if (value.isEmpty()) {
        return Setting.list(attribute, otherwise);
      }
      places.put(Pointer.to(attribute), value.get());
      List<Setting> settings = new ArrayList<>();
      int index = 0;
      for (AnnotationValue element : Mirrors.elements(value.get())) {
        Pointer pointer = Pointer.to(attribute, index++);
        places.put(pointer, element);
        if (Mirrors.isUnresolved(element)) {
          unresolved = true;
        } else {
          settings.add(new Setting(Mirrors.text(element), pointer));
        }
      }
      return settings;
    }

    Map<Pointer, AnnotationValue> places() {
      return places;
    }

    boolean unresolved() {
      return unresolved;
    }
  }
}
