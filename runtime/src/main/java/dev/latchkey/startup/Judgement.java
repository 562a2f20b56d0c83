package dev.latchkey.startup;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Severity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the rules find, so that all of it is said at once. */
final class Judgement {

  /** The simple names of the annotations that findings are about. */
  static final String SHARING = "CrossOriginPolicy";

  static final String PROTECTION = "CsrfProtected";

  static final String EXEMPTION = "CsrfExempt";

  static final String FACTS = "BrowserFacing";

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

  /**
   * Adds findings about literals, which the compiler has judged already: errors again, and warnings
   * only if it could not say them, since an author may have silenced those that it did say.
   *
   * @param foreign whether the compiler did not see all that was compared
   */
  void addUnsaid(String owner, String annotation, Collection<Finding> findings, boolean foreign) {
    add(owner, annotation, findings.stream().filter(it -> isUnsaid(it, foreign)).toList());
  }

  private static boolean isUnsaid(Finding finding, boolean foreign) {
    return switch (finding.severity()) {
      case ERROR -> true;
      case WARNING -> foreign || !finding.pointer().source().isEmpty();
      case NOTE -> false;
    };
  }

  List<LocatedFinding> all(Severity severity) {
    return found.stream().filter(located -> located.finding().severity() == severity).toList();
  }
}
