package dev.latchkey.policy;

import java.util.List;
import java.util.Set;

/**
 * Facts of an application whose references are replaced by their values.
 *
 * @param facts each element that came from a reference points at it and names its source; one that
 *     is not decided yet stands as written
 * @param undecided the elements that a later look-up decides; empty at start-up
 * @param findings what is wrong with the references themselves
 */
public record ResolvedFacts(
    ApplicationFacts facts, Set<Pointer> undecided, List<Finding> findings) {

  /**
   * Copies the collections.
   *
   * @param facts the facts
   * @param undecided the elements that a later look-up decides
   * @param findings what is wrong with the references themselves
   */
  public ResolvedFacts {
    undecided = Set.copyOf(undecided);
    findings = List.copyOf(findings);
  }
}
