package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/** Where browsers see the application. What it holds depends on the {@code Host} of the request. */
sealed interface OwnOrigins permits DeclaredOrigins, AddressedOrigin {

  /** Whether somebody declared them, so that they are true whatever the request says. */
  boolean areDeclared();

  /**
   * Whether an origin is an own one.
   *
   * @param origin a canonical origin
   * @param headers those of the request, with one {@code Host} at most
   * @param scheme that of the request; null if it is not needed
   */
  boolean include(String origin, Map<String, List<String>> headers, String scheme);

  /** Whether an origin that is no own one would be, with another scheme. */
  boolean includeWithOtherScheme(String origin, Map<String, List<String>> headers);

  /** The value of {@code Host}, or null if there is none, as over HTTP/2 in some containers. */
  static String host(Map<String, List<String>> headers) {
    return HeaderLines.value(headers.get("Host"));
  }
}
