package dev.latchkey.compatibility.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.RawClient;
import dev.latchkey.compatibility.container.RawClient.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * What browsers send to the shop.
 *
 * @param client the connection to it
 */
record ShopRequests(RawClient client) {

  private static final List<String> FOREIGN =
      List.of("Sec-Fetch-Site: cross-site", "Origin: https://evil.example");
  private static final List<String> OWN =
      List.of("Sec-Fetch-Site: same-origin", "Origin: https://shop.example");

  /** Nothing but what is exempt runs for another site, and for the shop's own page all does. */
  void areGuarded() {
    assertThat(audited()).isZero();
    assertThat(status("POST /api/orders", FOREIGN)).isEqualTo(403);
    assertThat(status("POST /api/returns", FOREIGN)).isEqualTo(403);
    assertThat(status("PUT /api/stock", FOREIGN)).isEqualTo(403);
    assertThat(audited()).isZero();
    assertThat(status("POST /api/orders/paid", FOREIGN)).isEqualTo(204);
    assertThat(audited()).isEqualTo(1);
    assertThat(status("POST /api/orders", OWN)).isEqualTo(204);
    assertThat(status("POST /api/returns", OWN)).isEqualTo(204);
    assertThat(status("PUT /api/stock", OWN)).isEqualTo(204);
    assertThat(audited()).isEqualTo(3);
  }

  /** The declared reader may read, and its preflight is granted. */
  void areShared() {
    List<String> reader = List.of("Origin: https://reader.example");
    assertThat(send("GET /api/orders", reader).values("Access-Control-Allow-Origin"))
        .containsExactly("https://reader.example");
    assertThat(send("OPTIONS /api/orders", preflight("https://reader.example")).status())
        .isEqualTo(204);
    assertThat(send("OPTIONS /api/orders", preflight("https://evil.example")).status())
        .isEqualTo(403);
  }

  int status(String line, List<String> evidence) {
    return send(line, evidence).status();
  }

  private int audited() {
    return Integer.parseInt(send("GET /api/orders", OWN).body());
  }

  private Answer send(String line, List<String> headers) {
    List<String> all = new ArrayList<>(headers);
    all.addAll(List.of("Host: shop.example", "Cookie: session=1", "Content-Length: 0"));
    return client.send(line, all);
  }

  private static List<String> preflight(String origin) {
    return List.of("Origin: " + origin, "Access-Control-Request-Method: POST");
  }
}
