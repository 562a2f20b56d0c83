package dev.latchkey.startup;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Lookup;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.PolicyCheck;
import dev.latchkey.policy.References;
import dev.latchkey.policy.ResolvedFacts;
import dev.latchkey.policy.TokenKeys;
import java.util.List;
import java.util.Optional;

/** Settles what is true of the whole application, whoever stated it. */
record FactsCheck(Lookup lookup, Judgement judgement) {

  private static final String ANNOTATION = "BrowserFacing";

  /** The facts; those that were stated first, if statements differ. */
  SettledFacts settle(List<StatedFacts> stated, RunningApplication application) {
    if (stated.isEmpty()) {
      return new SettledFacts(
          ApplicationFacts.UNDECLARED,
          TokenKeys.resolve(List.of(), lookup),
          application.name(),
          Optional.empty());
    }
    StatedFacts first = stated.get(0);
    ApplicationFacts facts = resolve(first);
    for (StatedFacts other : stated.subList(1, stated.size())) {
      if (!FactsMeaning.of(facts).equals(FactsMeaning.of(resolve(other)))) {
        judgement.add(other.owner(), ANNOTATION, List.of(disagreement(other, first)));
      }
    }
    return new SettledFacts(facts, keys(first), first.owner(), Optional.of(first.compilation()));
  }

  private ApplicationFacts resolve(StatedFacts stated) {
    ResolvedFacts resolved = References.resolve(stated.facts(), lookup);
    judgement.add(stated.owner(), ANNOTATION, PolicyCheck.check(resolved));
    return resolved.facts();
  }

  private TokenKeys keys(StatedFacts stated) {
    TokenKeys keys = TokenKeys.resolve(stated.facts().tokenKeys(), lookup);
    judgement.add(stated.owner(), ANNOTATION, keys.findings());
    return keys;
  }

  private static Finding disagreement(StatedFacts one, StatedFacts other) {
    return Finding.of(
        PlacementRule.BROWSER_FACING_DISAGREES, Pointer.DECLARATION, one.owner(), other.owner());
  }
}
