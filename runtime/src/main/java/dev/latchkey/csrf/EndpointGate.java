package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/** What stands before one endpoint. It is immutable, safe for threads, and never blocks. */
public interface EndpointGate {

  /**
   * Judges a request, before its entity is read.
   *
   * @param wireVerb the verb on the wire
   * @param verb the verb that the container matched; if it is another one, somebody changed it, and
   *     the request meets the gate whatever it became
   * @param headers the request's headers as the container gives them: Jakarta REST demands a map
   *     that ignores the case of names
   * @param scheme the request's scheme, {@code https} say; null unless {@link
   *     ApplicationGates#needsScheme()}
   * @return why it goes on or does not
   */
  Reason judge(String wireVerb, String verb, Map<String, List<String>> headers, String scheme);

  /**
   * Whether a refusal is reported only, so that the request goes on. What {@link
   * Reason#AMBIENT_CREDENTIAL_UNDER_BEARER} refuses never does.
   *
   * @param refusal why the gate refuses the request
   * @return {@code true} if so
   */
  boolean reportsOnly(Reason refusal);

  /**
   * A fresh token for a client whose token was minted with an older key.
   *
   * @param headers the headers of a request that was accepted
   * @return the token, or null if there is no need for one
   */
  String renewal(Map<String, List<String>> headers);
}
