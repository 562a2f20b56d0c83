package dev.latchkey.jaxrs;

import dev.latchkey.csrf.EndpointGate;
import dev.latchkey.csrf.Verdict;
import java.util.List;
import java.util.Map;

/**
 * All gates before one endpoint.
 *
 * @param endpoint how messages call it
 * @param gates what each request passes in this order; empty where nothing stands
 * @param tokenHeader the header that carries tokens, in responses too
 * @param establishesSession whether the endpoint logs somebody in
 */
record WriteGate(
    String endpoint, List<EndpointGate> gates, String tokenHeader, boolean establishesSession) {

  /**
   * What became of a request.
   *
   * @param verdict why
   * @param reportOnly whether a refusal is reported only
   */
  record Decided(Verdict verdict, boolean reportOnly) {

    boolean refused() {
      return !verdict.accepted() && !reportOnly;
    }
  }

  static WriteGate open(String endpoint) {
    return new WriteGate(endpoint, List.of(), "", false);
  }

  boolean stands() {
    return !gates.isEmpty();
  }

  /** The first refusal that counts; else the first that is reported only; else the last word. */
  Decided judge(String wireVerb, String verb, Map<String, List<String>> headers, String scheme) {
    Decided decided = new Decided(Verdict.SAFE_METHOD, false);
    for (EndpointGate gate : gates) {
      Verdict verdict = gate.judge(wireVerb, verb, headers, scheme);
      if (!verdict.accepted() && !gate.reportOnly()) {
        return new Decided(verdict, false);
      }
      if (decided.verdict().accepted()) {
        decided = new Decided(verdict, !verdict.accepted());
      }
    }
    return decided;
  }

  /** A fresh token for the response to a request that was accepted; null if none is due. */
  String renewal(Map<String, List<String>> headers) {
    for (EndpointGate gate : gates) {
      String fresh = gate.renewal(headers);
      if (fresh != null) {
        return fresh;
      }
    }
    return null;
  }
}
