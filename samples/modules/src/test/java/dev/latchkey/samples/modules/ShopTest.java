package dev.latchkey.samples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shop as a user runs it: {@code java --module-path … --module …}. */
class ShopTest {

  private static final String FRONT_END = "https://app.shop.example";
  private static final String EVIL = "https://evil.example";

  @TempDir private static Path folder;

  private static RunningShop shop;
  private static URI orders;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    shop = RunningShop.start(folder);
    orders = shop.address().resolve("orders");
  }

  @AfterAll
  static void stop() {
    if (shop != null) {
      shop.close();
    }
  }

  @Test
  void a_preflight_of_the_front_end_is_granted() throws Exception {
    HttpResponse<String> answer = preflight(FRONT_END);

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(FRONT_END);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET,POST");
  }

  @Test
  void a_preflight_of_another_site_is_not() throws Exception {
    HttpResponse<String> answer = preflight(EVIL);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void an_order_of_the_front_end_is_taken() throws Exception {
    HttpResponse<String> answer = order(FRONT_END);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("ordered: socks\n");
  }

  @Test
  void a_forged_order_is_refused() throws Exception {
    HttpResponse<String> answer = order(EVIL);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain("ordered");
  }

  private static HttpResponse<String> preflight(String origin) throws Exception {
    return shop.send(
        HttpRequest.newBuilder(orders)
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST"));
  }

  private static HttpResponse<String> order(String origin) throws Exception {
    return shop.send(
        HttpRequest.newBuilder(orders)
            .POST(BodyPublishers.ofString("socks"))
            .header("Content-Type", "text/plain")
            .header("Cookie", "__Host-session=1")
            .header("Origin", origin));
  }
}
