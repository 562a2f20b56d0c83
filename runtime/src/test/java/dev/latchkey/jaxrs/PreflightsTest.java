package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Preflights on the wire. */
class PreflightsTest {

  private static final String ORIGIN = "Origin: https://app.example.com";
  private static final String PUT = "Access-Control-Request-Method: PUT";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            new ResourceConfig(
                AccountResource.class,
                PlainResource.class,
                UserProviders.Authentication.class,
                UserProviders.ForeignCors.class),
            BankPolicies.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawHttp.Answer preflight(String path, String... lines) throws Exception {
    return server.http().send("OPTIONS", path, lines);
  }

  @Test
  void areGrantedBeforeAuthentication() throws Exception {
    RawHttp.Answer answer = preflight("/api/accounts", ORIGIN, PUT, "X-Refuse: 1", "X-Foreign: 1");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.corsLines())
        .containsExactlyInAnyOrder(
            "Access-Control-Allow-Origin: https://app.example.com",
            "Access-Control-Allow-Credentials: true",
            "Access-Control-Allow-Methods: GET,PUT",
            "Access-Control-Allow-Headers: authorization,content-type",
            "Access-Control-Max-Age: 600");
    assertThat(answer.header("Vary")).isEqualTo("Origin");
  }

  @Test
  void areGrantedWithBlanksAroundTheValues() throws Exception {
    RawHttp.Answer answer = preflight("/api/accounts", ORIGIN + "\t ", PUT + " \t");

    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(BankFilters.APP);
  }

  @Test
  void areTheSameWhateverHeadersAreAskedFor() throws Exception {
    String names = "Access-Control-Request-Headers: " + "x,".repeat(3000);

    RawHttp.Answer answer = preflight("/api/accounts", ORIGIN, PUT, names);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.corsLines()).isEqualTo(preflight("/api/accounts", ORIGIN, PUT).corsLines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://evil.example",
        "Origin: null",
        "Origin:",
        "Origin: https://app.example.com, https://app.example.com",
        "Origin: https://app.example.com https://app.example.com",
        "Origin: https://app.example.com\r\nOrigin: https://app.example.com",
      })
  void areDeniedToOtherOrigins(String origin) throws Exception {
    RawHttp.Answer answer = preflight("/api/accounts", origin, PUT, "X-Foreign: 1");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.corsLines()).isEmpty();
    assertThat(answer.header("Vary")).isEqualTo("Origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "OPTIONS", "PUT\r\nAccess-Control-Request-Method: PUT"})
  void areDeniedForOtherMethods(String methods) throws Exception {
    RawHttp.Answer answer =
        preflight("/api/accounts", ORIGIN, "Access-Control-Request-Method: " + methods);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.corsLines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/accounts/../accounts",
        "/api/accounts/%6fpen",
        "/api/accounts//open",
        "/api/accounts/;/open",
        "/api/accounts/%2e/open",
        "/api/accounts/..;x=y/one",
        "/api/accounts/%37/one",
        "/api/accounts/./one",
        "/api/accounts/%2E/one",
        "/api//accounts",
        "//api/accounts",
        "/x/../api/accounts",
        "/%61pi/accounts"
      })
  void areNeverGrantedWherePathsAreReadInSeveralWays(String path) throws Exception {
    for (String method : List.of("PUT", "GET")) {
      RawHttp.Answer answer = preflight(path, ORIGIN, "Access-Control-Request-Method: " + method);

      assertThat(answer.corsLines()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/nowhere", "/api/accounts/7/one", "/api/plain"})
  void areLeftToTheContainerWhereNothingIsServed(String path) throws Exception {
    RawHttp.Answer answer = preflight(path, ORIGIN, PUT);

    assertThat(answer.status()).isIn(200, 404);
    assertThat(answer.corsLines()).isEmpty();
  }

  @Test
  void areLeftToTheContainerForAnEmptyMethod() throws Exception {
    RawHttp.Answer answer = preflight("/api/accounts", ORIGIN, "Access-Control-Request-Method:");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.corsLines()).isEmpty();
  }

  @Test
  void ofAnyOriginPoliciesAnswerAnything() throws Exception {
    RawHttp.Answer answer = preflight("/api/accounts/open", "Origin: not an origin", PUT);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("*");
    assertThat(answer.header("Vary")).isNull();
  }

  @Test
  void ofClosedEndpointsAreDenied() throws Exception {
    RawHttp.Answer answer = preflight("/api/accounts/closed", ORIGIN, PUT, "X-Foreign: 1");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.corsLines()).isEmpty();
    assertThat(answer.header("Vary")).isNull();
  }

  @Test
  void reachSubresources() throws Exception {
    RawHttp.Answer answer =
        preflight("/api/accounts/child", ORIGIN, "Access-Control-Request-Method: GET");

    assertThat(answer.status()).isEqualTo(204);
  }
}
