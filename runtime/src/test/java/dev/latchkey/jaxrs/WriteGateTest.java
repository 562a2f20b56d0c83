package dev.latchkey.jaxrs;

import static dev.latchkey.jaxrs.Transfers.FOREIGN;
import static dev.latchkey.jaxrs.Transfers.OWN;
import static dev.latchkey.jaxrs.Transfers.SESSION;
import static dev.latchkey.jaxrs.Transfers.application;
import static dev.latchkey.jaxrs.Transfers.get;
import static dev.latchkey.jaxrs.Transfers.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glassfish.jersey.server.filter.HttpMethodOverrideFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate before a matched method, and what a request that is refused gets to. */
class WriteGateTest {

  private static final String APP = "Origin: " + BankFilters.APP;

  private TestServer server;

  @BeforeEach
  void start() {
    server =
        TestServer.start(
            application(HttpMethodOverrideFilter.class, Steps.VerbOverride.class),
            TransferPolicies.Shared.class);
    Steps.taken();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static void assertForbidden(RawHttp.Answer answer) {
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("\"title\":\"Forbidden\"");
    assertThat(Steps.taken()).isEmpty();
  }

  @Test
  void refusesBeforeAuthenticationEntityAndResource() throws Exception {
    assertForbidden(post(server, "", FOREIGN, SESSION));

    assertThat(post(server, "", OWN, SESSION).status()).isEqualTo(200);
    assertThat(Steps.taken()).containsExactly("authentication", "entity", "resource");
  }

  @Test
  void refusesWithoutAReason() throws Exception {
    RawHttp.Answer answer = post(server, "", FOREIGN, SESSION);

    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.body())
        .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403}");
    assertThat(answer.header(Latchkey.REFUSED_HEADER)).isNull();
    assertThat(answer.headerLines().toString()).doesNotContain("CROSS_SITE", "atchkey");
  }

  @Test
  void letsAnAllowedReaderSeeTheRefusal() throws Exception {
    RawHttp.Answer answer = post(server, "", APP, FOREIGN, SESSION);

    assertForbidden(answer);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(BankFilters.APP);
    assertThat(answer.all("Vary")).containsExactly("Origin");
    RawHttp.Answer stranger = post(server, "", "Origin: https://evil.example", FOREIGN, SESSION);
    assertForbidden(stranger);
    assertThat(stranger.corsLines()).isEmpty();
    assertThat(stranger.all("Vary")).containsExactly("Origin");
  }

  @Test
  void neverRefusesAPreflight() throws Exception {
    for (String origin : List.of(BankFilters.APP, "https://evil.example")) {
      RawHttp.Answer answer =
          server
              .http()
              .send(
                  "OPTIONS",
                  "/api/transfers",
                  "Origin: " + origin,
                  "Access-Control-Request-Method: POST",
                  FOREIGN,
                  SESSION);
      assertThat(answer.status()).isEqualTo(origin.equals(BankFilters.APP) ? 204 : 403);
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void leavesOptionsToTheContainer() throws Exception {
    RawHttp.Answer answer = server.http().send("OPTIONS", "/api/transfers", FOREIGN, SESSION);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Allow")).contains("POST");
  }

  @Test
  void leavesSafeAndExemptEndpointsAlone() throws Exception {
    assertThat(get(server, "", FOREIGN, SESSION).status()).isEqualTo(200);
    assertThat(
            server
                .http()
                .send("PUT", "/api/transfers/exempt", FOREIGN, SESSION, "Content-Length: 0"))
        .extracting(RawHttp.Answer::status)
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"GET", "HEAD"})
  void standsBeforeASafeVerbThatChangesState(String verb) throws Exception {
    RawHttp.Answer answer = server.http().send(verb, "/api/transfers/visit", FOREIGN, SESSION);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(Steps.taken()).isEmpty();
    assertThat(server.http().send(verb, "/api/transfers/visit", OWN, SESSION).status())
        .isEqualTo(200);
  }

  /** The wire verb, and what a filter makes of it: the first is Jersey's, the second careless. */
  @ParameterizedTest
  @CsvSource({
    "POST, X-HTTP-Method-Override, GET",
    "POST, X-Verb, GET",
    "PUT, X-Verb, GET",
    "GET, X-Verb, POST",
    "PATCH, X-Verb, POST",
  })
  void standsHoweverTheVerbWasChanged(String wire, String header, String verb) throws Exception {
    String override = header + ": " + verb;
    RawHttp.Answer forged =
        server.http().send(wire, "/api/transfers", override, FOREIGN, SESSION, "Content-Length: 0");
    assertForbidden(forged);

    RawHttp.Answer own =
        server.http().send(wire, "/api/transfers", override, OWN, SESSION, "Content-Length: 0");
    assertThat(own.status()).isEqualTo(200);
    assertThat(own.body()).isEqualTo(verb.equals("GET") ? "list" : "transfer");
    assertThat(Steps.taken()).contains("resource");
  }

  @Test
  void comparesTheSchemeWhereNoOriginIsDeclared() throws Exception {
    try (TestServer alone = TestServer.start(application(), TransferPolicies.WithoutFacts.class)) {
      String own = "Origin: http://localhost:" + alone.port();
      String other = "Origin: https://localhost:" + alone.port();

      assertThat(post(alone, "", own, SESSION).status()).isEqualTo(200);
      assertThat(post(alone, "", other, SESSION).status()).isEqualTo(403);
    }
  }
}
