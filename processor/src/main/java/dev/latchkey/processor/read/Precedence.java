package dev.latchkey.processor.read;

import dev.latchkey.processor.model.Sharing;
import dev.latchkey.processor.read.Types.Ancestor;
import dev.latchkey.processor.read.Types.OverriddenMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Which declaration applies: the method, the method that it overrides, the class, its supertypes,
 * its package, the application. The nearest one applies whole.
 */
final class Precedence {

  private final Types types;
  private final PolicyReader policies;
  private final Sharing application;

  Precedence(Types types, PolicyReader policies, Sharing application) {
    this.types = types;
    this.policies = policies;
    this.application = application;
  }

  Sharing of(ExecutableElement method, TypeElement resource) {
    Sharing own = policies.on(method);
    return isSaid(own)
        ? closing(own, aboveMethod(method, resource))
        : aboveMethod(method, resource);
  }

  Sharing of(TypeElement resource) {
    Sharing own = policies.on(resource);
    return isSaid(own) ? closing(own, aboveClass(resource)) : aboveClass(resource);
  }

  /** A closure has an effect only where something wider opens. */
  private static Sharing closing(Sharing own, Sharing wider) {
    return own instanceof Sharing.NotShared closure
        ? new Sharing.NotShared(closure.place(), closure.owner(), wider instanceof Sharing.Declared)
        : own;
  }

  private Sharing aboveMethod(ExecutableElement method, TypeElement resource) {
    List<Ranked> said = new ArrayList<>();
    for (OverriddenMethod overridden : types.overridden(method, resource)) {
      said.add(new Ranked(policies.on(overridden.method()), overridden.ancestor()));
    }
    Sharing overridden = nearest(said);
    return isSaid(overridden) ? overridden : of(resource);
  }

  private Sharing aboveClass(TypeElement resource) {
    List<Ranked> said = new ArrayList<>();
    for (Ancestor ancestor : types.ancestors(resource)) {
      said.add(new Ranked(policies.on(ancestor.type()), ancestor));
    }
    Sharing inherited = nearest(said);
    if (isSaid(inherited)) {
      return inherited;
    }
    Sharing packageWide = policies.on(types.elements().getPackageOf(resource));
    return isSaid(packageWide) ? packageWide : application;
  }

  private record Ranked(Sharing sharing, Ancestor ancestor) {}

  private Sharing nearest(List<Ranked> candidates) {
    List<Ranked> said = candidates.stream().filter(ranked -> isSaid(ranked.sharing())).toList();
    if (said.isEmpty()) {
      return Sharing.UNDECLARED;
    }
    Ranked first = said.get(0);
    if (first.ancestor().isInterface()) {
      for (Ranked other : said) {
        if (isRival(first, other)) {
          return new Sharing.Disagreeing(
              List.of(
                  first.ancestor().type().getSimpleName().toString(),
                  other.ancestor().type().getSimpleName().toString()));
        }
      }
    }
    return first.sharing();
  }

  /** Equal rank, another meaning, and neither interface extends the other. */
  private boolean isRival(Ranked first, Ranked other) {
    return other.ancestor().rank() == first.ancestor().rank()
        && !other.sharing().sameAs(first.sharing())
        && !isAbove(first.ancestor().type(), other.ancestor().type());
  }

  private boolean isAbove(TypeElement lower, TypeElement upper) {
    return types.ancestors(lower).stream().anyMatch(a -> a.type().equals(upper));
  }

  private static boolean isSaid(Sharing sharing) {
    return !(sharing instanceof Sharing.Undeclared);
  }
}
