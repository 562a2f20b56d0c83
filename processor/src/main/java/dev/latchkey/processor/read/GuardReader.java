package dev.latchkey.processor.read;

import dev.latchkey.policy.Exemption;
import dev.latchkey.policy.Gate;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.Setting;
import dev.latchkey.processor.model.Guard.DeclaredExemption;
import dev.latchkey.processor.model.Guard.DeclaredProtection;
import dev.latchkey.processor.model.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Reads {@code @CsrfProtected}, {@code @CsrfExempt} and {@code @StateChanging} from one element.
 */
final class GuardReader {

  /** What a reason that javac could not resolve reads like; javac says so itself. */
  private static final Setting UNRESOLVED_REASON = Setting.of("reason", "unresolved");

  private final Types types;
  private final Map<Element, Optional<DeclaredProtection>> protections = new HashMap<>();
  private final Map<Element, Optional<DeclaredExemption>> exemptions = new HashMap<>();

  GuardReader(Types types) {
    this.types = types;
  }

  Optional<DeclaredProtection> protectionOn(Element element) {
    return protections.computeIfAbsent(
        element, e -> Mirrors.find(e, Names.CSRF_PROTECTED).map(mirror -> protection(e, mirror)));
  }

  Optional<DeclaredExemption> exemptionOn(Element element) {
    return exemptions.computeIfAbsent(
        element, e -> Mirrors.find(e, Names.CSRF_EXEMPT).map(mirror -> exemption(e, mirror)));
  }

  static boolean isStateChanging(Element element) {
    return Mirrors.has(element, Names.STATE_CHANGING);
  }

  private DeclaredProtection protection(Element element, AnnotationMirror mirror) {
    AnnotationValues values = new AnnotationValues(mirror);
    Protection protection =
        new Protection(
            Scopes.of(element, types),
            values.constants("also", Gate.class),
            values.list("trustedOrigins"),
            values.text("header"),
            values.textOrNothing("tokenScope"),
            values.flag("establishesSession", false),
            values.textOrNothing("reportOnly"),
            values.overrules());
    Place place = new Place(element, mirror, values.places());
    return new DeclaredProtection(
        protection, place, Describe.element(element), values.unresolved());
  }

  private DeclaredExemption exemption(Element element, AnnotationMirror mirror) {
    AnnotationValues values = new AnnotationValues(mirror);
    Exemption exemption =
        new Exemption(
            Scopes.of(element, types),
            values.text("reason").orElse(UNRESOLVED_REASON),
            values.overrules());
    return new DeclaredExemption(
        exemption, new Place(element, mirror, values.places()), Describe.element(element));
  }
}
