package dev.latchkey.startup;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Severity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the rules find, so that all of it is said at once. */
final class Judgement {

  private final Set<LocatedFinding> found = new LinkedHashSet<>();

  /**
   * Adds findings about one annotation.
   *
   * @return whether none of them is an error
   */
  boolean add(String owner, String annotation, Collection<Finding> findings) {
    findings.forEach(finding -> found.add(new LocatedFinding(owner, annotation, finding)));
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  List<LocatedFinding> all(Severity severity) {
    return found.stream().filter(located -> located.finding().severity() == severity).toList();
  }
}
