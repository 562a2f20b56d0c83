package dev.latchkey.csrf;

import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.MethodName;

/**
 * Which requests ask for no change, so that no gate stands before them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1">RFC 9110, section 9.2.1</a>
 */
@FunctionalInterface
interface Safety {

  /** Of an endpoint that no generated policy knows. Names of verbs mind case. */
  Safety OF_UNKNOWN =
      (wireVerb, verb) -> WireVerb.isKept(wireVerb, verb) && MethodName.isSafe(verb);

  /** Whether a request with this verb on the wire, matched with that one, is safe. */
  boolean covers(String wireVerb, String verb);

  /**
   * Of a known endpoint. A container may serve more verbs by one method than its signature names;
   * those are not safe on its account.
   */
  static Safety of(EndpointSignature signature) {
    if (signature.isUnsafe()) {
      return (wireVerb, verb) -> false;
    }
    String named = signature.verb();
    return (wireVerb, verb) -> WireVerb.isKept(wireVerb, verb) && WireVerb.isKept(verb, named);
  }
}
