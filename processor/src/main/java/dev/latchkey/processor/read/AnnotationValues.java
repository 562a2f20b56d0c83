package dev.latchkey.processor.read;

import dev.latchkey.policy.Overrule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.Setting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/** The attributes of one annotation, with the places of those that were written out. */
final class AnnotationValues {

  private final AnnotationMirror mirror;
  private final Map<Pointer, AnnotationValue> places = new HashMap<>();
  private boolean unresolved;

  AnnotationValues(AnnotationMirror mirror) {
    this.mirror = mirror;
  }

  /** The value of an attribute; empty if it was left at its default. */
  Optional<AnnotationValue> one(String attribute) {
    Optional<AnnotationValue> value = Mirrors.written(mirror, attribute);
    value.ifPresent(written -> places.put(Pointer.to(attribute), written));
    boolean broken = value.filter(Mirrors::isUnresolved).isPresent();
    unresolved |= broken;
    return broken ? Optional.empty() : value;
  }

  Optional<Setting> text(String attribute) {
    return one(attribute).map(value -> Setting.of(attribute, Mirrors.text(value)));
  }

  /** For attributes whose default is the empty text: writing that says nothing, too. */
  Optional<Setting> textOrNothing(String attribute) {
    return text(attribute).filter(setting -> !setting.text().isEmpty());
  }

  boolean flag(String attribute, boolean otherwise) {
    return one(attribute).map(value -> (Boolean) value.getValue()).orElse(otherwise);
  }

  int number(String attribute) {
    return one(attribute).map(value -> (Integer) value.getValue()).orElse(0);
  }

  List<Setting> list(String attribute, List<String> otherwise) {
    return list(attribute).orElseGet(() -> Setting.list(attribute, otherwise));
  }

  /** The elements of a list; empty if the attribute was left at its default. */
  Optional<List<Setting>> list(String attribute) {
    Optional<AnnotationValue> value = Mirrors.written(mirror, attribute);
    value.ifPresent(written -> places.put(Pointer.to(attribute), written));
    return value.map(written -> elements(attribute, written));
  }

  private List<Setting> elements(String attribute, AnnotationValue value) {
    List<Setting> settings = new ArrayList<>();
    int index = 0;
    for (AnnotationValue element : Mirrors.elements(value)) {
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

  /** The constants of a list, as ours of the same names. */
  <E extends Enum<E>> Set<E> constants(String attribute, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    for (Setting setting : list(attribute, List.of())) {
      constants.add(Enum.valueOf(type, setting.text()));
    }
    return constants;
  }

  Set<Overrule> overrules() {
    return constants("dangerously", Overrule.class);
  }

  Map<Pointer, AnnotationValue> places() {
    return places;
  }

  boolean unresolved() {
    return unresolved;
  }
}
