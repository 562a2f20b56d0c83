package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/** A gate that stands behind the origin gate. It can refuse, and excuses nothing. */
interface FurtherGate {

  /**
   * Judges a request that every gate before accepted.
   *
   * @return why it is refused, or why it is accepted, or null if the gate has nothing to say
   */
  Verdict judge(String wireVerb, String verb, Map<String, List<String>> headers);
}
