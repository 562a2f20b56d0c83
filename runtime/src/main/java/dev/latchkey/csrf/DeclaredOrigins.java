package dev.latchkey.csrf;

import dev.latchkey.policy.RequestOrigin;
import java.util.List;
import java.util.Map;

/**
 * Public origins that the application declares. Where {@code Host} names the host of some of them,
 * the others are strangers: one tenant must not write for another. Where it names none, a proxy
 * rewrote it, and each may be meant.
 */
final class DeclaredOrigins implements OwnOrigins {

  private final String[] origins;

  /** Takes canonical origins. Start-up has judged them; one that slipped through stops it. */
  DeclaredOrigins(List<String> origins) {
    for (String origin : origins) {
      if (!RequestOrigin.isCanonical(origin)) {
        throw new IllegalArgumentException("A public origin is not canonical: " + origin);
      }
    }
    this.origins = origins.toArray(String[]::new);
  }

  @Override
  public boolean areDeclared() {
    return true;
  }

  @Override
  public boolean include(String origin, Map<String, List<String>> headers, String scheme) {
    String host = namedHost(headers);
    for (String own : origins) {
      if (own.equals(origin) && isMeant(own, host)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean includeWithOtherScheme(String origin, Map<String, List<String>> headers) {
    String host = namedHost(headers);
    for (String own : origins) {
      if (Authority.isShared(own, origin) && isMeant(own, host)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMeant(String own, String host) {
    return host == null || Authority.isOfHost(host, own);
  }

  /** The value of {@code Host}, or null if it names the host of no declared origin. */
  private String namedHost(Map<String, List<String>> headers) {
    String host = OwnOrigins.host(headers);
    if (host == null) {
      return null;
    }
    for (String own : origins) {
      if (Authority.isOfHost(host, own)) {
        return host;
      }
    }
    return null;
  }
}
