package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/**
 * The origin that a request was addressed to: its scheme and its {@code Host}. It stands in where
 * no public origin is declared, and is weaker: a name that an attacker's DNS points here passes.
 */
final class AddressedOrigin implements OwnOrigins {

  @Override
  public boolean areDeclared() {
    return false;
  }

  @Override
  public boolean include(String origin, Map<String, List<String>> headers, String scheme) {
    return scheme != null
        && Authority.hasScheme(origin, scheme)
        && includeWithOtherScheme(origin, headers);
  }

  @Override
  public boolean includeWithOtherScheme(String origin, Map<String, List<String>> headers) {
    String host = OwnOrigins.host(headers);
    return host != null && Authority.isNamedBy(host, origin);
  }
}
