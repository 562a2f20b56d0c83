package dev.latchkey.policy;

import java.util.List;
import java.util.Set;

/**
 * A policy whose references are replaced by their values.
 *
 * @param policy each element that came from a reference points at it and names its source; one that
 *     is not decided yet stands as written
 * @param undecided the elements that a later look-up decides; empty at start-up
 * @param findings what is wrong with the references themselves
 */
public record Resolved(Policy policy, Set<Pointer> undecided, List<Finding> findings) {

  /**
   * Copies the collections.
   *
   * @param policy the policy
   * @param undecided the elements that a later look-up decides
   * @param findings what is wrong with the references themselves
   */
  public Resolved {
    undecided = Set.copyOf(undecided);
    findings = List.copyOf(findings);
  }
}
