package dev.latchkey.csrf;

import dev.latchkey.policy.ApplicationFacts.Refusal;
import dev.latchkey.policy.EffectiveProtection;
import java.util.Set;

/**
 * Which of its choices an origin gate makes more or less strictly.
 *
 * @param refused what the whole application refuses; no endpoint overrules it
 * @param acceptsMissingEvidence whether the endpoint's author accepts credentials without evidence;
 *     not for an endpoint that logs somebody in
 * @param stateChanging whether the endpoint is a {@code GET} that changes state
 */
record Strictness(Set<Refusal> refused, boolean acceptsMissingEvidence, boolean stateChanging) {

  Strictness {
    refused = Set.copyOf(refused);
  }

  static Strictness of(Set<Refusal> refused, EffectiveProtection protection, boolean changing) {
    boolean accepts = protection.acceptMissingEvidence() && !protection.establishesSession();
    return new Strictness(refused, accepts, changing);
  }

  boolean refuses(Refusal refusal) {
    return refused.contains(refusal);
  }
}
