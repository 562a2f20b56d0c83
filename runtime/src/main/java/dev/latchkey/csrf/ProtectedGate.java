package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/** The gates of one endpoint in their order, all of which must accept. */
final class ProtectedGate implements EndpointGate {

  private final Safety safety;
  private final FurtherGate unconditional;
  private final OriginGate origin;
  private final FurtherGate[] further;
  private final boolean reportOnly;

  /** The unconditional one stands first, and is no part of a protection that only reports. */
  ProtectedGate(
      Safety safety,
      FurtherGate unconditional,
      OriginGate origin,
      List<FurtherGate> further,
      boolean reportOnly) {
    this.safety = safety;
    this.unconditional = unconditional;
    this.origin = origin;
    this.further = further.toArray(FurtherGate[]::new);
    this.reportOnly = reportOnly;
  }

  @Override
  public Reason judge(
      String wireVerb, String verb, Map<String, List<String>> headers, String scheme) {
    if (safety.covers(wireVerb, verb)) {
      return Reason.SAFE_METHOD;
    }
    Reason first = unconditional.judge(wireVerb, verb, headers);
    return first == null ? judgeProtection(wireVerb, verb, headers, scheme) : first;
  }

  private Reason judgeProtection(
      String wireVerb, String verb, Map<String, List<String>> headers, String scheme) {
    Reason reason = origin.judge(wireVerb, headers, scheme);
    for (int next = 0; next < further.length && reason.accepted(); next++) {
      Reason later = further[next].judge(wireVerb, verb, headers);
      reason = later == null ? reason : later;
    }
    return reason;
  }

  @Override
  public boolean reportsOnly(Reason refusal) {
    return reportOnly && refusal != Reason.AMBIENT_CREDENTIAL_UNDER_BEARER;
  }

  @Override
  public String renewal(Map<String, List<String>> headers) {
    for (FurtherGate gate : further) {
      if (gate instanceof RequiredToken token) {
        return token.renewal(headers);
      }
    }
    return null;
  }
}
