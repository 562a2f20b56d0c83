package dev.latchkey.processor.check;

import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** Endpoints that meet on one path: a preflight must be able to tell their policies apart. */
final class PathCheck {

  private final Map<Element, EffectivePolicy> effective;
  private final List<Problem> problems = new ArrayList<>();

  private PathCheck(Map<Element, EffectivePolicy> effective) {
    this.effective = effective;
  }

  static List<Problem> check(Program program) {
    PathCheck check = new PathCheck(program.effective());
    check.byPath(program).values().forEach(check::judge);
    return check.problems;
  }

  /** Root classes with one template are one to a container; any other class stands alone. */
  private Map<String, List<Endpoint>> byPath(Program program) {
    Map<String, List<Endpoint>> byPath = new TreeMap<>();
    for (ResourceClass resource : program.resources()) {
      String root = resource.path().map(Templates::shape).orElse(resource.name() + " ");
      for (Endpoint endpoint : resource.endpoints()) {
        byPath
            .computeIfAbsent(root + "\n" + Templates.shape(endpoint.path()), k -> new ArrayList<>())
            .add(endpoint);
      }
    }
    return byPath;
  }

  private void judge(List<Endpoint> endpoints) {
    Map<String, Endpoint> byVerb = new LinkedHashMap<>();
    for (Endpoint endpoint : endpoints) {
      Endpoint first = byVerb.putIfAbsent(endpoint.verb(), endpoint);
      if (first != null && !meaning(first).equals(meaning(endpoint))) {
        problems.add(ambiguous(first, endpoint));
      }
    }
    Endpoint options = byVerb.get("OPTIONS");
    if (options != null && endpoints.stream().anyMatch(PathCheck::isShared)) {
      problems.add(shadowed(options));
    }
  }

  private static boolean isShared(Endpoint endpoint) {
    return endpoint.sharing() instanceof Sharing.Declared && !endpoint.verb().equals("OPTIONS");
  }

  /** Equal for two endpoints if one answer to a preflight is right for both. */
  private Object meaning(Endpoint endpoint) {
    return endpoint.sharing() instanceof Sharing.Declared declared
        ? effective.get(declared.place().element())
        : endpoint.sharing().getClass();
  }

  private static Problem ambiguous(Endpoint first, Endpoint second) {
    return Problem.at(
        Place.of(second.method()),
        Finding.of(
            PlacementRule.PREFLIGHT_AMBIGUOUS,
            Pointer.DECLARATION,
            second.signature().name(),
            first.signature().name(),
            second.verb(),
            second.path()));
  }

  private static Problem shadowed(Endpoint options) {
    return Problem.at(
        Place.of(options.method()),
        Finding.of(
            PlacementRule.CORS_OPTIONS_SHADOWED,
            Pointer.DECLARATION,
            options.signature().name(),
            options.path()));
  }
}
