package dev.latchkey.policy;

import java.util.Set;

/**
 * What makes a browser ask before it sends.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-fetch">Fetch, HTTP fetch</a>
 */
final class Preflights {

  private static final Set<String> WITHOUT_EFFECT = Set.of("GET", "HEAD", "OPTIONS");

  private Preflights() {}

  /** Whether no script of another origin can call the endpoint without a preflight. */
  static boolean isAlwaysNeeded(EndpointSignature endpoint) {
    return !MethodName.isSafelisted(endpoint.verb()) || needsContentType(endpoint);
  }

  /**
   * Whether every useful request carries a {@code Content-Type} that is not safelisted. An endpoint
   * that takes no entity can be called without the header, whatever its class consumes.
   */
  static boolean needsContentType(EndpointSignature endpoint) {
    return endpoint.entity()
        && !WITHOUT_EFFECT.contains(endpoint.verb())
        && MediaTypes.allNeedPreflight(endpoint.consumes());
  }

  /** Whether some request may usefully carry a {@code Content-Type} that is not safelisted. */
  static boolean admitsContentType(EndpointSignature endpoint) {
    return endpoint.consumes().isEmpty()
        ? endpoint.entity() && !endpoint.form()
        : MediaTypes.anyNeedsPreflight(endpoint.consumes());
  }
}
