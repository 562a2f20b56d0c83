package dev.latchkey.startup;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Lookup;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.PolicyCheck;
import dev.latchkey.policy.References;
import dev.latchkey.policy.ResolvedFacts;
import dev.latchkey.policy.Setting;
import java.util.List;

/** Settles what is true of the whole application, whoever stated it. */
record FactsCheck(Lookup lookup, Judgement judgement) {

  private static final String ANNOTATION = "BrowserFacing";

  /** The facts; those that were stated first, if statements differ. */
  ApplicationFacts settle(List<StatedFacts> stated) {
    if (stated.isEmpty()) {
      return ApplicationFacts.UNDECLARED;
    }
    StatedFacts first = stated.get(0);
    ApplicationFacts facts = resolve(first);
    for (StatedFacts other : stated.subList(1, stated.size())) {
      if (!meansTheSame(facts, resolve(other))) {
        judgement.add(other.owner(), ANNOTATION, List.of(disagreement(other, first)));
      }
    }
    return facts;
  }

  private ApplicationFacts resolve(StatedFacts stated) {
    ResolvedFacts resolved = References.resolve(stated.facts(), lookup);
    judgement.add(stated.owner(), ANNOTATION, PolicyCheck.check(resolved));
    return resolved.facts();
  }

  private static boolean meansTheSame(ApplicationFacts one, ApplicationFacts other) {
    return one.credentials().equals(other.credentials()) && texts(one).equals(texts(other));
  }

  private static List<String> texts(ApplicationFacts facts) {
    return facts.publicOrigins().stream().map(Setting::text).toList();
  }

  private static Finding disagreement(StatedFacts one, StatedFacts other) {
    return Finding.of(
        PlacementRule.BROWSER_FACING_DISAGREES, Pointer.DECLARATION, one.owner(), other.owner());
  }
}
