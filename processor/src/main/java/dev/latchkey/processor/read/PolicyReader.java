package dev.latchkey.processor.read;

import dev.latchkey.policy.Policy;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Sharing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

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
    AnnotationValues values = new AnnotationValues(mirror);
    Policy policy =
        new Policy(
            Scopes.of(element, types),
            values.list("origins", List.of()),
            values.list("methods", List.of(Policy.INFERRED)),
            values.list("allowedHeaders", List.of(Policy.INFERRED)),
            values.list("exposedHeaders", List.of()),
            values.flag("allowCredentials", false),
            values.number("maxAge"),
            values.overrules());
    Place place = new Place(element, mirror, values.places());
    return new Sharing.Declared(policy, place, Describe.element(element), values.unresolved());
  }
}
