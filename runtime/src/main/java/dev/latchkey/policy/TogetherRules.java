package dev.latchkey.policy;

import dev.latchkey.policy.CsrfFinding.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges endpoints beside each other: those that one path and verb can reach, so that the sender of
 * a request picks among their gates.
 */
final class TogetherRules {

  private final List<GuardedEndpoint> endpoints;
  private final List<CsrfCheck.Together> findings = new ArrayList<>();

  private TogetherRules(List<GuardedEndpoint> endpoints) {
    this.endpoints = endpoints;
  }

  static List<CsrfCheck.Together> check(List<GuardedEndpoint> endpoints) {
    TogetherRules rules = new TogetherRules(endpoints);
    rules.byPath().values().forEach(rules::checkPath);
    rules.findings.addAll(GateRules.together(endpoints));
    return List.copyOf(rules.findings);
  }

  private Map<String, List<Integer>> byPath() {
    Map<String, List<Integer>> paths = new TreeMap<>();
    for (int index = 0; index < endpoints.size(); index++) {
      String reach = endpoints.get(index).reach();
      if (!reach.isEmpty()) {
        paths.computeIfAbsent(reach, p -> new ArrayList<>()).add(index);
      }
    }
    return paths;
  }

  private void checkPath(List<Integer> indices) {
    for (int one : indices) {
      for (int other : indices) {
        checkHead(one, other);
        if (one < other) {
          checkGates(one, other);
        }
      }
    }
  }

  private void checkHead(int head, int get) {
    EndpointSignature own = signature(head);
    EndpointSignature guarded = signature(get);
    boolean escapes =
        own.verb().equals("HEAD")
            && !own.isUnsafe()
            && guarded.verb().equals("GET")
            && guarded.isUnsafe()
            && endpoints.get(get).decision() instanceof CsrfDecision.Protected;
    if (escapes) {
      report(
          head,
          Finding.of(
              DecisionRule.CSRF_HEAD_ESCAPES_GUARD,
              Pointer.DECLARATION,
              own.name(),
              guarded.name()));
    }
  }

  private void checkGates(int one, int other) {
    boolean sameVerb = signature(one).verb().equals(signature(other).verb());
    if (sameVerb && signature(one).isUnsafe() && signature(other).isUnsafe()) {
      compare(one, endpoints.get(one).decision(), other, endpoints.get(other).decision());
    }
  }

  private void compare(int one, CsrfDecision ofOne, int other, CsrfDecision ofOther) {
    if (ofOne instanceof CsrfDecision.Protected first
        && ofOther instanceof CsrfDecision.Protected second) {
      compareGates(one, gates(first), other, gates(second));
    } else if (isOpen(one) && ofOther instanceof CsrfDecision.Protected) {
      reportWeaker(one, other);
    } else if (ofOne instanceof CsrfDecision.Protected && isOpen(other)) {
      reportWeaker(other, one);
    }
  }

  /**
   * Whether no gate stands. In scope, what nobody decided about is refused by itself, or needs no
   * decision.
   */
  private boolean isOpen(int index) {
    GuardedEndpoint endpoint = endpoints.get(index);
    return endpoint.decision() instanceof CsrfDecision.Exempt
        || endpoint.decision() instanceof CsrfDecision.Undecided && !endpoint.inScope();
  }

  private void compareGates(int one, Set<Gate> ofOne, int other, Set<Gate> ofOther) {
    if (ofOne.equals(ofOther)) {
      return;
    }
    if (ofOther.containsAll(ofOne)) {
      reportWeaker(one, other);
    } else if (ofOne.containsAll(ofOther)) {
      reportWeaker(other, one);
    } else {
      report(other, difference(other, one));
    }
  }

  private static Set<Gate> gates(CsrfDecision.Protected decision) {
    Set<Gate> gates = EnumSet.noneOf(Gate.class);
    decision.chain().forEach(protection -> gates.addAll(protection.also()));
    return gates;
  }

  private void reportWeaker(int weaker, int stronger) {
    report(weaker, difference(weaker, stronger).as(Severity.ERROR));
  }

  private Finding difference(int one, int other) {
    return Finding.of(
        DecisionRule.CSRF_MODE_DEPENDS_ON_CONTENT_TYPE,
        Pointer.DECLARATION,
        signature(one).name(),
        signature(other).name(),
        signature(one).verb());
  }

  private EndpointSignature signature(int index) {
    return endpoints.get(index).signature();
  }

  private void report(int index, Finding finding) {
    findings.add(new CsrfCheck.Together(index, new CsrfFinding(finding, Subject.ENDPOINT)));
  }
}
