package dev.latchkey.processor.check;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.CsrfCheck;
import dev.latchkey.policy.CsrfCheck.Together;
import dev.latchkey.policy.CsrfFinding;
import dev.latchkey.policy.GateRule;
import dev.latchkey.policy.Lookup;
import dev.latchkey.policy.Policy;
import dev.latchkey.policy.References;
import dev.latchkey.processor.model.Guard.DeclaredProtection;
import dev.latchkey.processor.model.Guarded;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** What was decided about forged requests: each declaration, each endpoint, and all together. */
final class GuardCheck {

  private final Program program;
  private final ApplicationFacts facts;
  private final List<Guarded> guarded;
  private final GuardPlaces places;
  private final List<Problem> problems = new ArrayList<>();

  private GuardCheck(Program program) {
    this.program = program;
    this.facts = program.facts();
    // Of a list with a hole in it nobody can tell what it will say; javac reports the hole.
    this.guarded = program.guarded().stream().filter(GuardCheck::isResolved).toList();
    this.places = new GuardPlaces(program);
  }

  static List<Problem> check(Program program) {
    GuardCheck check = new GuardCheck(program);
    check.checkProtections();
    check.checkExemptions();
    check.checkEndpoints();
    check.checkTogether();
    check.checkPolicies();
    return check.problems.stream().distinct().toList();
  }

  private static boolean isResolved(Guarded guarded) {
    return guarded.endpoint().guard().declarations().stream()
        .noneMatch(DeclaredProtection::unresolved);
  }

  private void checkProtections() {
    program.protections().stream()
        .filter(protection -> !protection.unresolved())
        .forEach(protection -> judge(protection).forEach(problems::add));
    Set<Element> judged =
        program.protections().stream()
            .map(protection -> protection.place().element())
            .collect(Collectors.toUnmodifiableSet());
    for (Guarded one : guarded) {
      one.endpoint().guard().declarations().stream()
          .filter(protection -> !judged.contains(protection.place().element()))
          .flatMap(protection -> judge(protection).stream())
          .forEach(problem -> problems.add(places.usedBy(one, problem)));
    }
  }

  private List<Problem> judge(DeclaredProtection declared) {
    return CsrfCheck.check(References.resolve(declared.protection(), Lookup.NONE), facts).stream()
        .map(finding -> Problem.at(declared.place(), finding))
        .toList();
  }

  private void checkExemptions() {
    program
        .exemptions()
        .forEach(
            declared ->
                CsrfCheck.check(declared.exemption()).stream()
                    .map(finding -> Problem.at(declared.place(), finding))
                    .forEach(problems::add));
  }

  private void checkEndpoints() {
    boolean closedWorld = program.closedWorld();
    for (Guarded one : guarded) {
      CsrfCheck.check(one.rules(), facts, closedWorld).stream()
          .filter(found -> !isSaidOfWildcard(one, found))
          .map(found -> places.problem(one, found))
          .forEach(problems::add);
    }
  }

  /** A wildcard that allows nothing beside credentials is refused by that name. */
  private static boolean isSaidOfWildcard(Guarded one, CsrfFinding found) {
    return found.finding().rule() == GateRule.CORS_MISSING_CSRF_HEADER
        && one.endpoint().sharing() instanceof Sharing.Declared declared
        && declared.policy().allowCredentials()
        && declared.policy().allowedHeaders().stream()
            .anyMatch(header -> header.text().equals(Policy.ANY));
  }

  private void checkTogether() {
    for (Together found : CsrfCheck.together(guarded.stream().map(Guarded::rules).toList())) {
      problems.add(places.problem(guarded.get(found.endpoint()), found.finding()));
    }
  }

  private void checkPolicies() {
    for (List<Guarded> under : byPolicy().values()) {
      Guarded first = under.get(0);
      Sharing.Declared declared = (Sharing.Declared) first.endpoint().sharing();
      CsrfCheck.check(
              first.rules().sharing().orElseThrow(), under.stream().map(Guarded::rules).toList())
          .stream()
          .map(finding -> Problem.at(declared.place(), finding))
          .map(problem -> places.usedBy(first, problem))
          .forEach(problems::add);
    }
  }

  private Map<Element, List<Guarded>> byPolicy() {
    Map<Element, List<Guarded>> byPolicy = new LinkedHashMap<>();
    for (Guarded one : guarded) {
      if (one.endpoint().sharing() instanceof Sharing.Declared declared) {
        byPolicy.computeIfAbsent(declared.place().element(), e -> new ArrayList<>()).add(one);
      }
    }
    return byPolicy;
  }
}
