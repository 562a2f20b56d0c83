package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/**
 * The gate of a bearer-only application where nobody wrote a protection.
 *
 * @param safety which requests it lets through unseen
 * @param nothingAmbient what it looks for in the others
 */
record BearerGate(Safety safety, NothingAmbient nothingAmbient) implements EndpointGate {

  @Override
  public Reason judge(
      String wireVerb, String verb, Map<String, List<String>> headers, String scheme) {
    if (safety.covers(wireVerb, verb)) {
      return Reason.SAFE_METHOD;
    }
    Reason refusal = nothingAmbient.judge(wireVerb, verb, headers);
    return refusal == null ? Reason.NO_AMBIENT_CREDENTIALS : refusal;
  }

  @Override
  public boolean reportsOnly(Reason refusal) {
    return false;
  }

  @Override
  public String renewal(Map<String, List<String>> headers) {
    return null;
  }
}
