package dev.latchkey.processor.check;

import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.EndpointPath;
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

  private record Routed(ResourceClass resource, Endpoint endpoint) {
    String verb() {
      return endpoint.verb();
    }

    String path() {
      return new EndpointPath(resource.path().orElse(""), endpoint.path()).text();
    }

    /** Root classes with one template are one to a container; any other class stands alone. */
    String meeting() {
      String root = resource.path().orElseGet(() -> resource.name() + ' ');
      return new EndpointPath(root, endpoint.path()).shape();
    }
  }

  private final Map<Element, EffectivePolicy> effective;
  private final List<Problem> problems = new ArrayList<>();

  private PathCheck(Map<Element, EffectivePolicy> effective) {
    this.effective = effective;
  }

  static List<Problem> check(Program program) {
    PathCheck check = new PathCheck(program.effective());
    byPath(program).values().forEach(check::judge);
    return check.problems;
  }

  private static Map<String, List<Routed>> byPath(Program program) {
    Map<String, List<Routed>> byPath = new TreeMap<>();
    for (ResourceClass resource : program.resources()) {
      for (Endpoint endpoint : resource.endpoints()) {
        Routed routed = new Routed(resource, endpoint);
        byPath.computeIfAbsent(routed.meeting(), path -> new ArrayList<>()).add(routed);
      }
    }
    return byPath;
  }

  private void judge(List<Routed> endpoints) {
    Map<String, Routed> byVerb = new LinkedHashMap<>();
    for (Routed endpoint : endpoints) {
      Routed first = byVerb.putIfAbsent(endpoint.verb(), endpoint);
      if (first != null && !meaning(first.endpoint()).equals(meaning(endpoint.endpoint()))) {
        problems.add(ambiguous(first, endpoint));
      }
    }
    Routed options = byVerb.get("OPTIONS");
    if (options != null && endpoints.stream().anyMatch(PathCheck::isShared)) {
      problems.add(shadowed(options));
    }
  }

  private static boolean isShared(Routed endpoint) {
    return endpoint.endpoint().sharing() instanceof Sharing.Declared
        && !endpoint.verb().equals("OPTIONS");
  }

  /** Equal for two endpoints if one answer to a preflight is right for both. */
  private Object meaning(Endpoint endpoint) {
    return endpoint.sharing() instanceof Sharing.Declared declared
        ? effective.get(declared.place().element())
        : endpoint.sharing().getClass();
  }

  private static Problem ambiguous(Routed first, Routed second) {
    return Problem.at(
        Place.of(second.endpoint().method()),
        Finding.of(
            PlacementRule.PREFLIGHT_AMBIGUOUS,
            Pointer.DECLARATION,
            second.endpoint().signature().name(),
            first.endpoint().signature().name(),
            second.verb(),
            second.path()));
  }

  private static Problem shadowed(Routed options) {
    return Problem.at(
        Place.of(options.endpoint().method()),
        Finding.of(
            PlacementRule.CORS_OPTIONS_SHADOWED,
            Pointer.DECLARATION,
            options.endpoint().signature().name(),
            options.path()));
  }
}
