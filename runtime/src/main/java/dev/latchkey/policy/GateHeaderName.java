package dev.latchkey.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which names a gate may want. What the gate proves is that a script set the header after a
 * preflight; a name that arrives by itself, or on behalf of somebody else, proves nothing.
 */
final class GateHeaderName {

  /**
   * What browsers send by themselves, to other origins too, although it is not forbidden to
   * scripts: conditional requests, cache modes, pings, event streams, client hints, credentials.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-network-or-cache-fetch">Fetch,
   *     HTTP-network-or-cache fetch</a>
   */
  private static final Set<String> OF_BROWSERS =
      Set.of(
          HeaderName.AUTHORIZATION,
          "available-dictionary",
          "cache-control",
          "device-memory",
          "downlink",
          "dpr",
          "ect",
          "if-modified-since",
          "if-none-match",
          "if-range",
          "last-event-id",
          "ping-from",
          "ping-to",
          "pragma",
          "priority",
          "purpose",
          "rtt",
          "save-data",
          "service-worker",
          "service-worker-navigation-preload",
          "upgrade-insecure-requests",
          "user-agent",
          "viewport-width",
          "width",
          "x-client-data",
          "x-moz",
          "x-purpose");

  /**
   * What proxies, content delivery networks and tracing add on the way.
   *
   * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
   */
  private static final Set<String> OF_PROXIES =
      Set.of(
          "b3",
          "baggage",
          "cdn-loop",
          "client-ip",
          "fastly-client-ip",
          "forwarded",
          "traceparent",
          "tracestate",
          "true-client-ip",
          "x-client-ip",
          "x-cloud-trace-context",
          "x-cluster-client-ip",
          "x-correlation-id",
          "x-real-ip",
          "x-request-id",
          "x-request-start",
          "x-rewrite-url",
          "x-varnish");

  /** How the names begin of which one proxy adds many. */
  private static final List<String> FAMILIES_OF_PROXIES =
      List.of("cf-", "x-amzn-", "x-azure-", "x-b3-", "x-forwarded-", "x-original-");

  private GateHeaderName() {}

  /** What a token breaks as the header of a gate. */
  static Optional<Finding> check(Setting header) {
    String name = header.text();
    if (HeaderName.isSafelistedRequest(name)) {
      return Optional.of(Finding.of(GateRule.CSRF_HEADER_IS_SAFELISTED, header.pointer(), name));
    }
    return setter(HeaderName.lower(name))
        .map(
            setter ->
                Finding.of(GateRule.CSRF_HEADER_NOT_SETTABLE, header.pointer(), name, setter));
  }

  private static Optional<String> setter(String name) {
    if (HeaderName.isForbiddenRequest(name)) {
      return Optional.of("it belongs to the browser, and no script can set it");
    }
    if (OF_BROWSERS.contains(name)) {
      return Optional.of("browsers send it by themselves");
    }
    if (isOfProxies(name)) {
      return Optional.of("proxies write it");
    }
    if (HeaderName.isMethodOverride(name)) {
      return Optional.of("frameworks take the verb from it");
    }
    return HeaderName.isCorsResponse(name)
        ? Optional.of("it is a response header, which no preflight allows")
        : Optional.empty();
  }

  private static boolean isOfProxies(String name) {
    return OF_PROXIES.contains(name) || FAMILIES_OF_PROXIES.stream().anyMatch(name::startsWith);
  }
}
