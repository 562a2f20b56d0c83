package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/** A gate beside the origin gate. It can refuse, and excuses nothing. */
interface FurtherGate {

  /** Stands where there is none. */
  FurtherGate NONE = (wireVerb, verb, headers) -> null;

  /**
   * Judges a request that every gate before accepted.
   *
   * @return why it is refused, or why it is accepted, or null if the gate has nothing to say
   */
  Reason judge(String wireVerb, String verb, Map<String, List<String>> headers);
}
