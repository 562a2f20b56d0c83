package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.latchkey.startup.StartRefusedException;
import java.io.IOException;
import org.glassfish.jersey.server.ResourceConfig;

/** Starts {@link ConfiguredResource}, and asks who may read it. */
final class Configured {

  static final String APP = "https://app.example.com";
  static final String OTHER = "https://other.example.com";

  private Configured() {}

  /** An application; {@code origins} is its property, if it is not null. */
  static ResourceConfig application(Object origins) {
    var application = new ResourceConfig(ConfiguredResource.class);
    return origins == null ? application : application.property(ConfiguredPolicies.NAME, origins);
  }

  static TestServer start(Object origins) {
    return TestServer.start(application(origins), ConfiguredPolicies.class);
  }

  static StartRefusedException refusal(Object origins, Class<?>... services) {
    return catchThrowableOfType(
        StartRefusedException.class,
        () -> TestServer.start(application(origins), services).close());
  }

  static RawHttp.Answer preflight(TestServer server, String origin) throws IOException {
    return server
        .http()
        .send(
            "OPTIONS",
            "/api/configured",
            "Origin: " + origin,
            "Access-Control-Request-Method: PUT");
  }

  static void assertMayRead(TestServer server, String origin) throws IOException {
    assertThat(preflight(server, origin).status()).isEqualTo(204);
    assertThat(read(server, origin).header("Access-Control-Allow-Origin")).isEqualTo(origin);
  }

  static void assertMayNotRead(TestServer server, String origin) throws IOException {
    RawHttp.Answer preflight = preflight(server, origin);
    assertThat(preflight.status()).isEqualTo(403);
    assertThat(preflight.corsLines()).isEmpty();
    assertThat(read(server, origin).corsLines()).isEmpty();
  }

  static RawHttp.Answer read(TestServer server, String origin) throws IOException {
    RawHttp.Answer answer = server.http().send("GET", "/api/configured", "Origin: " + origin);
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }
}
