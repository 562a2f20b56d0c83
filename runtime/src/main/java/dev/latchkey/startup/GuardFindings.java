package dev.latchkey.startup;

import dev.latchkey.policy.CsrfFinding;
import dev.latchkey.policy.CsrfFinding.Subject;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Pointer;
import java.util.List;

/** Says where in the source a finding about an endpoint belongs. */
record GuardFindings(SettledFacts facts, Judgement judgement) {

  private static final String CONSUMES = "consumes";

  void add(GuardedRow row, CsrfFinding found, boolean foreign) {
    Subject subject = found.subject();
    Finding finding = found.finding();
    if (subject instanceof Subject.OfProtection of) {
      add(row.chain().get(of.index()).owner(), Judgement.PROTECTION, finding, foreign);
    } else if (subject instanceof Subject.OfExemption
        && row.row().guard() instanceof GuardDecision.Exempt exempt) {
      add(exempt.owner(), Judgement.EXEMPTION, finding, foreign);
    } else if (subject instanceof Subject.Sharing) {
      add(row.sharingOwner(), Judgement.SHARING, finding, foreign);
    } else if (subject instanceof Subject.Application) {
      add(facts.owner(), Judgement.FACTS, finding, foreign);
    } else {
      addToEndpoint(row.row().signature().name(), finding, foreign);
    }
  }

  /** An endpoint has no annotation of ours, and perhaps a {@code @Consumes}. */
  private void addToEndpoint(String endpoint, Finding finding, boolean foreign) {
    Pointer pointer = finding.pointer();
    if (pointer.attribute().equals(CONSUMES)) {
      Pointer value = new Pointer("value", pointer.index(), pointer.source());
      add(
          endpoint,
          "Consumes",
          new Finding(finding.rule(), finding.severity(), value, finding.arguments()),
          foreign);
    } else {
      add(endpoint, "", finding, foreign);
    }
  }

  private void add(String owner, String annotation, Finding finding, boolean foreign) {
    judgement.addUnsaid(owner, annotation, List.of(finding), foreign);
  }
}
