package dev.latchkey.csrf;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.policy.OriginSet;
import dev.latchkey.policy.Policy;
import java.util.List;
import java.util.Map;

/** Which foreign origins an endpoint accepts, and which requests nobody gains by forging. */
final class Trust {

  private final OriginSet trusted;
  private final EndpointFilter sharing;
  private final AmbientCredentials ambient;
  private final boolean establishesSession;

  Trust(EffectiveProtection protection, EndpointFilter sharing, AmbientCredentials ambient) {
    // Start-up refuses it. Here it would turn the gate off.
    if (protection.trustedOrigins().contains(Policy.ANY)) {
      throw new IllegalArgumentException("Any origin cannot be trusted.");
    }
    this.trusted = OriginSet.of(protection.trustedOrigins().toArray(String[]::new));
    this.sharing = sharing;
    this.ambient = ambient;
    this.establishesSession = protection.establishesSession();
  }

  /** Whether somebody wrote the origin down. */
  boolean includes(String origin) {
    return trusted.match(origin) != null;
  }

  /**
   * Why a foreign origin is accepted, or null if it is not. {@code null} is every sandboxed page,
   * so even a policy that any origin may read under says nothing of it.
   */
  Reason accept(String origin, Map<String, List<String>> headers) {
    if (origin == null || origin.equals(OriginGate.NULL)) {
      return null;
    }
    if (includes(origin)) {
      return Reason.TRUSTED_ORIGIN;
    }
    return isSharedAnonymously(origin) && isWorthless(headers)
        ? Reason.NO_AMBIENT_CREDENTIALS
        : null;
  }

  private boolean isSharedAnonymously(String origin) {
    return !sharing.allowCredentials() && sharing.allowedOrigin(origin) != null;
  }

  /**
   * Whether a forged request would do no more than its author can do without a victim: it carries
   * nothing of the victim's, and does not log the victim in as somebody else.
   */
  boolean isWorthless(Map<String, List<String>> headers) {
    return !establishesSession && !ambient.areIn(headers);
  }
}
