package dev.latchkey.startup;

import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.policy.CsrfCheck;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Lookup;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.References;
import dev.latchkey.policy.ResolvedProtection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The protections of an application, each resolved and judged once. */
final class Protections {

  private final Lookup lookup;
  private final SettledFacts facts;
  private final Judgement judgement;
  private final Map<ProtectionDeclaration, ResolvedProtection> resolved = new HashMap<>();

  Protections(Lookup lookup, SettledFacts facts, Judgement judgement) {
    this.lookup = lookup;
    this.facts = facts;
    this.judgement = judgement;
  }

  /**
   * Resolves the declarations that add up.
   *
   * @param chain the declarations, the nearest first
   * @param compilation that of whatever they protect: its compiler saw them
   */
  List<Protection> resolve(List<ProtectionDeclaration> chain, Compilation compilation) {
    return chain.stream().map(declared -> resolve(declared, compilation)).toList();
  }

  Protection resolve(ProtectionDeclaration declared, Compilation compilation) {
    ResolvedProtection known = resolved.get(declared);
    if (known == null) {
      known = References.resolve(declared.protection(), lookup);
      resolved.put(declared, known);
      List<Finding> findings = CsrfCheck.check(known, facts.facts());
      boolean foreign = facts.compilation().stream().anyMatch(it -> !it.isJudgedWith(compilation));
      judgement.addUnsaid(declared.owner(), Judgement.PROTECTION, findings, foreign);
    }
    return known.protection();
  }

  /** Whether every reference of every declaration could be read. */
  boolean areRead(List<ProtectionDeclaration> chain) {
    return chain.stream().allMatch(declared -> resolved.get(declared).findings().isEmpty());
  }
}
