package dev.latchkey.jaxrs;

import dev.latchkey.csrf.ApplicationGates;
import dev.latchkey.csrf.EndpointGate;
import dev.latchkey.csrf.Verdict;
import dev.latchkey.policy.EndpointSignature;
import java.util.List;
import java.util.Map;

/**
 * The gate of a bearer-only application before an endpoint without a row: which verb it serves,
 * only a request tells.
 *
 * @param gates those of the application
 * @param endpoint how messages call the endpoint
 */
record UnknownBearerGate(ApplicationGates gates, String endpoint) implements EndpointGate {

  @Override
  public Verdict judge(
      String wireVerb, String verb, Map<String, List<String>> headers, String scheme) {
    var signature =
        new EndpointSignature(endpoint, verb, List.of(), true, false, List.of(), List.of());
    return gates.bearer(signature).judge(wireVerb, verb, headers, scheme);
  }

  @Override
  public boolean reportsOnly(Verdict refusal) {
    return false;
  }

  @Override
  public String renewal(Map<String, List<String>> headers) {
    return null;
  }
}
