package dev.latchkey.jaxrs;

import dev.latchkey.csrf.EndpointGate;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.policy.Protection;

/**
 * What stands before one endpoint.
 *
 * @param endpoint how messages call it
 * @param gate the gate
 * @param tokenHeader the header that carries tokens, in responses too
 * @param establishesSession whether the endpoint logs somebody in
 */
record WriteGate(
    String endpoint, EndpointGate gate, String tokenHeader, boolean establishesSession) {

  /** The gate of a protection. */
  static WriteGate of(String endpoint, EndpointGate gate, EffectiveProtection protection) {
    return new WriteGate(endpoint, gate, protection.header(), protection.establishesSession());
  }

  /** A gate that nobody declared for this very endpoint. */
  static WriteGate of(String endpoint, EndpointGate gate) {
    return new WriteGate(endpoint, gate, Protection.DEFAULT_HEADER, false);
  }
}
