package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.TokenNode.HEADER;
import static dev.latchkey.compatibility.compiled.TokenNode.OWN_PAGE;
import static dev.latchkey.compatibility.compiled.TokenNode.post;
import static dev.latchkey.compatibility.compiled.TokenNode.session;
import static dev.latchkey.compatibility.compiled.TokenRequests.S1;
import static dev.latchkey.compatibility.compiled.TokenRequests.handmade;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.compatibility.compiled.TokenRequests.Attempt;
import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.csrf.Reason;
import dev.latchkey.vectors.Vectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every vector of the token gate, with tokens that the application or the test has made. */
class CsrfTokenVectorsTest {

  private static final List<JsonNode> VECTORS = Vectors.read("csrf-token.json");

  /**
   * A token travels in a header: a filter may not eat the entity, where fields are. So a field is
   * neither missed nor compared, and these are decided by the header alone.
   */
  private static final Map<String, Reason> WITH_A_FORM_FIELD =
      Map.of("T02", Reason.TOKEN_MISSING, "T29", Reason.TOKEN_OK, "T30", Reason.TOKEN_MISSING);

  private static final int TWELVE_HOURS = 43_200;

  private static final List<TokenNode> NODES = new ArrayList<>();

  private static TokenNode node;
  private static TokenRequests requests;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    Path module = TokenNode.compile(folder.resolve("unlimited"), 0);
    Path limited = TokenNode.compile(folder.resolve("limited"), TWELVE_HOURS);
    String beforeRestart;
    try (TokenNode first = TokenNode.start(module, 2, 1)) {
      beforeRestart = first.mint(session(S1));
    }
    node = started(module, 2, 1);
    requests = new TokenRequests(node, started(limited, 2), started(module, 2, 1), beforeRestart);
  }

  private static TokenNode started(Path module, int... keyIds)
      throws IOException, ReflectiveOperationException {
    TokenNode started = TokenNode.start(module, keyIds);
    NODES.add(started);
    return started;
  }

  @AfterAll
  static void stop() throws IOException {
    for (TokenNode started : NODES) {
      started.close();
    }
    NODES.clear();
  }

  record Case(String id, String what, Reason reason) {
    @Override
    public String toString() {
      return id + " " + what;
    }
  }

  static Stream<Case> cases() {
    return VECTORS.stream()
        .filter(it -> requests.attempts().containsKey(it.get("id").asText()))
        .map(it -> new Case(it.get("id").asText(), it.get("case").asText(), reason(it)));
  }

  private static Reason reason(JsonNode vector) {
    Reason reason = Reason.valueOf(vector.get("reasonCode").asText());
    assertThat(reason.accepted()).isEqualTo(vector.get("expect").asText().equals("allow"));
    return WITH_A_FORM_FIELD.getOrDefault(vector.get("id").asText(), reason);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void is_decided_as_expected(Case vector) {
    for (Attempt attempt : requests.attempts().get(vector.id())) {
      GatedApplication application = attempt.node().application();
      if (vector.reason().accepted()) {
        application.accepts(attempt.request(), attempt.resource(), vector.reason());
      } else {
        application.refuses(attempt.request(), vector.reason());
      }
    }
  }

  /** But the one that some containers cannot read. */
  @Test
  void none_of_them_is_left_out() {
    assertThat(VECTORS)
        .hasSize(45)
        .extracting(vector -> vector.get("id").asText())
        .filteredOn(id -> !id.equals("T45") || Container.current().does(Behaviour.COOKIE_OCTETS))
        .containsExactlyInAnyOrderElementsOf(requests.attempts().keySet());
  }

  @Test
  void what_the_application_mints_is_of_the_documented_format() {
    String token = node.mint(session(S1));
    assertThat(handmade(2).agreesWith(token)).isTrue();
    assertThat(handmade(1).agreesWith(token)).isFalse();
    assertThat(handmade(2).agreesWith(node.mintFor(S1))).isTrue();
    assertThat(handmade(2).scope("transfer").agreesWith(node.mintScoped("transfer", session(S1))))
        .isTrue();
  }

  /** T20: clients move to the new key before the old one is withdrawn. */
  @Test
  void the_answer_to_a_token_of_an_older_key_carries_one_of_the_newest() {
    WireRequest old = post("transfers", OWN_PAGE, session(S1), HEADER + handmade(1).text());
    Answer renewing = node.application().accepts(old, "transfers", Reason.TOKEN_OK);

    List<String> fresh = renewing.values("X-CSRF-Token");
    assertThat(fresh).hasSize(1);
    assertThat(handmade(2).agreesWith(fresh.get(0))).isTrue();
    Answer settled =
        node.application()
            .accepts(
                post("transfers", OWN_PAGE, session(S1), HEADER + fresh.get(0)),
                "transfers",
                Reason.TOKEN_OK);
    assertThat(settled.values("X-CSRF-Token")).isEmpty();
  }

  /** T41: a token of the right scope passes, and opens nothing else. */
  @Test
  void a_scope_opens_its_own_endpoints_only() {
    String scoped = node.mintScoped("transfer", session(S1));
    GatedApplication application = node.application();
    application.accepts(
        post("scoped", OWN_PAGE, session(S1), HEADER + scoped), "scoped", Reason.TOKEN_OK);
    application.refuses(
        post("transfers", OWN_PAGE, session(S1), HEADER + scoped), Reason.TOKEN_BAD_TAG);
    application.refuses(
        post("scoped", OWN_PAGE, session(S1), HEADER + node.mint(session(S1))),
        Reason.TOKEN_BAD_TAG);
  }

  /** T34 and T36: an end is a matter of the configuration. */
  @Test
  void without_an_expiry_the_issue_time_does_not_matter() {
    for (long seconds : new long[] {-1_000_000_000, -46_800, 86_400, 1_000_000_000}) {
      String token = handmade(2).later(seconds).text();
      node.application()
          .accepts(
              post("transfers", OWN_PAGE, session(S1), HEADER + token),
              "transfers",
              Reason.TOKEN_OK);
    }
  }
}
