package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.startup.PolicyProof;
import dev.latchkey.startup.PolicyProof.Installed;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a running application tells a test, and nobody else. */
class InstallationProbeTest {

  private static final PolicyProof PROOF = PolicyProof.of(new BankPolicies());
  private static final String NONCE = PolicyProof.nonce();
  private static final String PROBE = PolicyProof.PROBE + ": " + PROOF.probe(NONCE);
  private static final String ORIGIN = "Origin: " + BankFilters.APP;

  private static ResourceConfig application() {
    return new ResourceConfig(AccountResource.class, ChildResource.class, PlainResource.class);
  }

  private static TestServer installed() {
    return TestServer.start(application(), BankPolicies.class);
  }

  private static void assertProves(RawHttp.Answer answer, Installed installed) {
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.corsLines()).isEmpty();
    assertThat(answer.all("Vary")).isEmpty();
    assertThat(PROOF.read(NONCE, answer.header(PolicyProof.ANSWER))).contains(installed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/", "/api/accounts", "/api/nowhere", "/api/accounts/%7e"})
  void answers_who_knows_the_rows_below_every_path(String path) throws Exception {
    try (TestServer server = installed()) {
      assertProves(server.http().send("OPTIONS", path, PROBE), Installed.WHOLLY);
    }
  }

  @Test
  void is_the_first_word_also_for_another_origin() throws Exception {
    try (TestServer server = installed()) {
      assertProves(server.http().send("OPTIONS", "/api/accounts", PROBE, ORIGIN), Installed.WHOLLY);
    }
  }

  /** What the container says without a question, and nothing of ours. */
  private static void assertSilent(TestServer server, String... lines) throws Exception {
    RawHttp.Answer plain = server.http().send("OPTIONS", "/api/accounts");
    RawHttp.Answer answer = server.http().send("OPTIONS", "/api/accounts", lines);
    assertThat(answer.all(PolicyProof.ANSWER)).isEmpty();
    assertThat(answer.status()).isEqualTo(plain.status());
    assertThat(names(answer)).isEqualTo(names(plain));
    assertThat(answer.body()).isEqualTo(plain.body());
  }

  /** Some values are the time of the day. */
  private static List<String> names(RawHttp.Answer answer) {
    return answer.headerLines().stream().map(line -> line.split(":")[0]).toList();
  }

  @Test
  void tells_strangers_nothing() throws Exception {
    String guess = PolicyProof.PROBE + ": " + NONCE + " " + "0".repeat(64);
    try (TestServer server = installed()) {
      for (String line : List.of(guess, PolicyProof.PROBE + ":", PolicyProof.PROBE + ": x")) {
        assertSilent(server, line);
      }
      assertSilent(server, PROBE, guess);
      assertSilent(server, PROBE, PROBE);
    }
  }

  @Test
  void tells_nothing_of_rows_that_are_not_in_force() throws Exception {
    try (TestServer server = TestServer.start(new ResourceConfig(PlainResource.class))) {
      assertSilent(server, PROBE);
    }
  }

  @Test
  void is_no_question_in_a_preflight() throws Exception {
    String method = "Access-Control-Request-Method: PUT";
    try (TestServer server = installed()) {
      RawHttp.Answer answer = server.http().send("OPTIONS", "/api/accounts", PROBE, ORIGIN, method);
      assertThat(answer.all(PolicyProof.ANSWER)).isEmpty();
      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(BankFilters.APP);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT"})
  void is_no_question_with_another_verb(String verb) throws Exception {
    try (TestServer server = installed()) {
      RawHttp.Answer answer = server.http().send(verb, "/api/accounts", PROBE, "Content-Length: 0");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.all(PolicyProof.ANSWER)).isEmpty();
    }
  }

  /** A container that takes up the filter of preflights, and no more than another one of ours. */
  private static TestServer withoutGate(boolean answering) {
    Installation installation = TestServer.withPolicies(TestInstallation::load, BankPolicies.class);
    installation.require(Set.of(AccountResource.class));
    ResourceConfig application =
        application()
            .property("jakarta.ws.rs.loadServices", false)
            .register(TestInstallation.preflights(installation));
    return TestServer.start(
        answering ? application.register(new ResponseHeaderFilter(installation)) : application);
  }

  @Test
  void says_that_the_container_left_the_gate_out() throws Exception {
    try (TestServer server = withoutGate(true)) {
      assertProves(server.http().send("OPTIONS", "/api/", PROBE), Installed.WITHOUT_GATE);
    }
  }

  @Test
  void says_nothing_where_the_container_left_the_response_filter_out() throws Exception {
    try (TestServer server = withoutGate(false)) {
      RawHttp.Answer answer = server.http().send("OPTIONS", "/api/", PROBE);
      assertThat(answer.all(PolicyProof.ANSWER)).isEmpty();
    }
  }
}
