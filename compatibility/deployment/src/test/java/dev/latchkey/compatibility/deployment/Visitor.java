package dev.latchkey.compatibility.deployment;

import dev.latchkey.compatibility.container.RawClient;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import java.util.List;

/**
 * A browser with a session.
 *
 * @param client what sends
 * @param path where the application is
 */
record Visitor(RawClient client, String path) {

  private static final String HOST = "Host: market.example";

  private static final List<String> OWN =
      List.of(
          HOST,
          "Cookie: __Host-session=of-the-visitor",
          "Sec-Fetch-Site: same-origin",
          "Origin: https://market.example");

  private WireRequest request(String verb, String target) {
    return WireRequest.of("%s %s/api/%s".formatted(verb, path, target));
  }

  private Answer send(WireRequest request) {
    return client.exchange(request.toString());
  }

  /** What a page of the shop gets. */
  Answer get(String target) {
    return send(request("GET", target).with(OWN));
  }

  /** The origins that may read what a script of an origin asks for. */
  List<String> readers(String origin) {
    return send(request("GET", "orders").with(HOST, "Origin: " + origin))
        .values("Access-Control-Allow-Origin");
  }

  int preflight(String origin) {
    return send(request("OPTIONS", "orders")
            .with(HOST, "Origin: " + origin, "Access-Control-Request-Method: POST"))
        .status();
  }

  String token() {
    return get("tokens").body().strip();
  }

  Answer order(String token) {
    return send(request("POST", "orders").with(OWN).with("X-CSRF-Token: " + token).carrying(""));
  }

  /** How many decisions the listener of the application has heard of. */
  int decisions() {
    return Integer.parseInt(get("decisions").body().strip());
  }
}
