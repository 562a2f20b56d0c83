package dev.latchkey.policy;

import java.util.List;

/** What was decided about forged requests to one endpoint. */
public sealed interface CsrfDecision {

  /** Nobody decided. */
  CsrfDecision UNDECIDED = new Undecided();

  /**
   * The gates stand.
   *
   * @param chain every declaration that adds up, the nearest first; empty where
   *     {@code @StateChanging} alone puts up the origin gate
   */
  record Protected(List<Protection> chain) implements CsrfDecision {
    /**
     * Copies the list.
     *
     * @param chain every declaration that adds up, the nearest first
     */
    public Protected {
      chain = List.copyOf(chain);
    }
  }

  /**
   * Somebody said why no gate is needed.
   *
   * @param exemption what was said
   * @param overridden the declarations that would protect the endpoint otherwise, the nearest first
   */
  record Exempt(Exemption exemption, List<Protection> overridden) implements CsrfDecision {
    /**
     * Copies the list.
     *
     * @param exemption what was said
     * @param overridden the declarations that would protect the endpoint otherwise
     */
    public Exempt {
      overridden = List.copyOf(overridden);
    }
  }

  /** See {@link #UNDECIDED}. */
  record Undecided() implements CsrfDecision {}
}
