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
  public Verdict judge(
      String wireVerb, String verb, Map<String, List<String>> headers, String scheme) {
    if (safety.covers(wireVerb, verb)) {
      return Verdict.SAFE_METHOD;
    }
    Verdict refusal = nothingAmbient.judge(wireVerb, verb, headers);
    return refusal == null ? Verdict.NO_AMBIENT_CREDENTIALS : refusal;
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
