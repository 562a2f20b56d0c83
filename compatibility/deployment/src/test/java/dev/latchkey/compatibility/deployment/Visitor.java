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

  private static final List<String> OWN =
      List.of(
          "Host: shop.example",
          "Cookie: __Host-session=of-the-visitor",
          "Sec-Fetch-Site: same-origin",
          "Origin: https://shop.example");

  private WireRequest request(String verb, String target) {
    return WireRequest.of("%s /%s/api/%s".formatted(verb, path, target));
  }

  private Answer send(WireRequest request) {
    return client.exchange(request.toString());
  }

  Answer get(String target) {
    return send(request("GET", target).with(OWN));
  }

  /** What an origin may read: its own name, or nothing. */
  List<String> read(String origin) {
    return send(request("GET", "orders").with("Host: shop.example", "Origin: " + origin))
        .values("Access-Control-Allow-Origin");
  }

  Answer preflight(String origin) {
    return send(
        request("OPTIONS", "orders")
            .with(
                "Host: shop.example",
                "Origin: " + origin,
                "Access-Control-Request-Method: GET"));
  }

  String token() {
    return get("tokens").body().strip();
  }

  Answer order(String token) {
    return send(request("POST", "orders").with(OWN).with("X-CSRF-Token: " + token).carrying(""));
  }

  int decisions() {
    return Integer.parseInt(get("decisions").body().strip());
  }
}
