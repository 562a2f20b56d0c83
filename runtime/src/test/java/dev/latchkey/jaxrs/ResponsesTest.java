package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers on responses to requests that are no preflights. */
class ResponsesTest {

  private static final String ORIGIN = "Origin: https://app.example.com";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            new ResourceConfig(
                AccountResource.class,
                PlainResource.class,
                UserProviders.Mapper.class,
                UserProviders.Authentication.class,
                UserProviders.ForeignCors.class),
            BankPolicies.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, accounts, 200",
    "HEAD, accounts, 200",
    "PUT, accounts, 200",
    "GET, accounts/7/one, 200",
    "GET, accounts/x/one, 404",
    "GET, accounts/fail/mapped, 422",
    "GET, accounts/fail/web, 409",
    "GET, accounts/fail/missing, 404",
    "GET, accounts/fail/empty, 204",
    "GET, accounts/fail/unmodified, 304",
    "GET, accounts/later, 200",
    "GET, accounts/stream, 200",
    "GET, accounts/many?q=1, 200",
    "GET, accounts/child, 200",
    "POST, accounts/child, 405",
    "POST, accounts/7/one, 405",
    "OPTIONS, accounts/7/one, 200",
  })
  void areShared(String method, String target, int status) throws Exception {
    RawHttp.Answer answer =
        server.http().send(method, "/api/" + target, ORIGIN, "Content-Length: 0");

    assertThat(answer.status()).isEqualTo(status);
    assertShared(answer);
    assertThat(answer.header("Access-Control-Allow-Methods")).isNull();
    assertThat(answer.header("Access-Control-Max-Age")).isNull();
  }

  private static void assertShared(RawHttp.Answer answer) {
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(BankFilters.APP);
    assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
    assertThat(answer.header("Access-Control-Expose-Headers")).isEqualTo("etag");
    assertThat(answer.header("Vary")).isEqualTo("Origin");
  }

  @Test
  void areSharedWhenRefusedByMediaTypeOrByAnotherFilter() throws Exception {
    RawHttp http = server.http();

    RawHttp.Answer notAcceptable = http.send("GET", "/api/accounts", ORIGIN, "Accept: image/png");
    RawHttp.Answer unsupported =
        http.send(
            "POST", "/api/accounts/json", ORIGIN, "Content-Type: text/plain", "Content-Length: 0");
    RawHttp.Answer unauthorized = http.send("GET", "/api/accounts", ORIGIN, "X-Refuse: 1");

    assertThat(notAcceptable.status()).isEqualTo(406);
    assertThat(unsupported.status()).isEqualTo(415);
    assertThat(unauthorized.status()).isEqualTo(401);
    assertShared(notAcceptable);
    assertShared(unsupported);
    assertShared(unauthorized);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, Origin: https://evil.example",
    "GET, X-None: 1",
    "GET, Origin: null",
    "GET, Origin:",
    "GET, 'Origin: https://app.example.com, https://app.example.com'",
    "DELETE, Origin: https://app.example.com",
  })
  void varyButAreNotShared(String method, String origin) throws Exception {
    RawHttp.Answer answer = server.http().send(method, "/api/accounts", origin, "X-Foreign: 1");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.corsLines()).isEmpty();
    assertThat(answer.header("Vary")).isEqualTo("Origin");
  }

  @Test
  void areNotSharedWithTwoOriginLines() throws Exception {
    RawHttp.Answer answer = server.http().send("GET", "/api/accounts", ORIGIN, ORIGIN);

    assertThat(answer.corsLines()).isEmpty();
  }

  @Test
  void replaceForeignHeaders() throws Exception {
    assertShared(server.http().send("GET", "/api/accounts", ORIGIN, "X-Foreign: 1"));
  }

  @Test
  void keepWhatTheResourceVariesBy() throws Exception {
    RawHttp.Answer answer = server.http().send("GET", "/api/accounts/varying", ORIGIN);

    assertThat(answer.header("Vary")).isEqualTo("Accept, Origin");
  }

  @Test
  void ofAnyOriginPolicyDoNotVary() throws Exception {
    RawHttp.Answer answer = server.http().send("PUT", "/api/accounts/open", "Content-Length: 0");

    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("Vary")).isNull();
  }

  @Test
  void ofClosedEndpointsLoseForeignHeaders() throws Exception {
    RawHttp.Answer answer =
        server
            .http()
            .send("PUT", "/api/accounts/closed", ORIGIN, "X-Foreign: 1", "Content-Length: 0");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.corsLines()).isEmpty();
    assertThat(answer.header("Vary")).isNull();
  }

  @Test
  void ofUndeclaredEndpointsAndUnknownPathsAreLeftAlone() throws Exception {
    RawHttp.Answer plain = server.http().send("GET", "/api/plain", ORIGIN, "X-Foreign: 1");
    RawHttp.Answer unknown = server.http().send("GET", "/api/nowhere", ORIGIN, "X-Foreign: 1");

    assertThat(plain.header("Access-Control-Allow-Methods")).isEqualTo("BREW");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.header("Access-Control-Allow-Methods")).isEqualTo("BREW");
    assertThat(plain.header("Vary")).isNull();
  }

  @Test
  void ofPathsWithTwoPoliciesVaryOnlyWhenNothingMatched() throws Exception {
    RawHttp.Answer answer =
        server.http().send("DELETE", "/api/accounts/mixed", ORIGIN, "X-Foreign: 1");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.corsLines()).isEmpty();
    assertThat(answer.header("Vary")).isEqualTo("Origin");
  }

  @Test
  void behindAnUnknownLocatorLoseForeignHeaders() throws Exception {
    RawHttp.Answer answer =
        server.http().send("DELETE", "/api/accounts/stray", ORIGIN, "X-Foreign: 1");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.corsLines()).isEmpty();
  }

  @Test
  void ofAnAnnotatedClassWithoutPoliciesAre503() throws Exception {
    RawHttp.Answer answer =
        server.http().send("GET", "/api/accounts/stray", ORIGIN, "X-Foreign: 1");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body()).doesNotContain("Latchkey").doesNotContain("Stray");
    assertThat(answer.corsLines()).isEmpty();
    assertThat(server.http().send("GET", "/api/accounts").status()).isEqualTo(200);
  }
}
