package dev.latchkey.policy;

import java.util.List;
import java.util.Set;

/**
 * A protection whose references are replaced by their values.
 *
 * @param protection each text that came from a reference points at it and names its source; one
 *     that is not decided yet stands as written
 * @param undecided the texts that a later look-up decides; empty at start-up
 * @param findings what is wrong with the references themselves
 */
public record ResolvedProtection(
    Protection protection, Set<Pointer> undecided, List<Finding> findings) {

  /**
   * Copies the collections.
   *
   * @param protection the protection
   * @param undecided the texts that a later look-up decides
   * @param findings what is wrong with the references themselves
   */
  public ResolvedProtection {
    undecided = Set.copyOf(undecided);
    findings = List.copyOf(findings);
  }
}
