package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.compatibility.compiled.Forgery.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.JournalingProviders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the gate stands among what a request meets, and what a refusal looks like. */
class OrderGateTest {

  private static final String JSON = "Content-Type: application/json";

  private static CompiledApplication bank;
  private static Forgery forgery;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    bank = CsrfSources.bank(folder, JournalingProviders.classes());
    forgery = new Forgery(bank);
  }

  @AfterAll
  static void stop() throws IOException {
    if (bank != null) {
      bank.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "gated"})
  void theGateStandsBeforeAuthenticationAndBeforeTheEntityIsRead(String method) {
    WireRequest request = WireRequest.of("POST /api/formats/" + method, JSON).carrying("{}");
    forgery.isRefused(request.with(FOREIGN));
    forgery.runs(request.with(OWN), "authentication", "interceptor", "reader", method);
  }

  @Test
  void aRefusalGivesNoReason() {
    Answer answer = forgery.isRefused(WireRequest.of("POST /api/transfers").with(FOREIGN));
    assertThat(answer.values("Content-Type")).containsExactly("application/problem+json");
    assertThat(answer.body())
        .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403}");
    assertThat(answer.values("Latchkey-Refused")).isEmpty();
    assertThat(answer.accessControl()).isEmpty();
  }

  /** Its script can then tell a refusal from a failure of the network. */
  @ParameterizedTest
  @CsvSource({
    "anonymous, https://reader.example, cross-site",
    "credentialed, https://app.bank.example, same-site"
  })
  void anAllowedReaderMayReadARefusal(String path, String origin, String site) {
    WireRequest request = WireRequest.of("POST /api/shared/" + path, Forgery.HOST, Forgery.COOKIE);
    Answer answer = forgery.isRefused(request.with("Sec-Fetch-Site: " + site, "Origin: " + origin));
    assertThat(answer.values("Access-Control-Allow-Origin")).containsExactly(origin);
    assertThat(answer.values("Access-Control-Allow-Credentials"))
        .isEqualTo(path.equals("credentialed") ? List.of("true") : List.of());
    assertThat(answer.tokens("Vary")).contains("Origin");

    Answer others =
        forgery.isRefused(
            request.with("Sec-Fetch-Site: cross-site", "Origin: https://evil.example"));
    assertThat(others.accessControl()).isEmpty();
    assertThat(others.tokens("Vary")).contains("Origin");
  }

  /** What was missing above, so that those refusals are about something. */
  @Test
  void theSameReadersAreAcceptedOtherwise() {
    forgery.runs(
        WireRequest.of(
            "POST /api/shared/anonymous",
            Forgery.HOST,
            "Sec-Fetch-Site: cross-site",
            "Origin: https://reader.example"),
        "authentication",
        "anonymous");
    Answer answer =
        forgery.runs(
            WireRequest.of(
                "POST /api/shared/credentialed",
                Forgery.HOST,
                Forgery.COOKIE,
                "Sec-Fetch-Site: same-site",
                "Origin: https://app.bank.example",
                "X-CSRF-Token: anything"),
            "authentication",
            "credentialed");
    assertThat(answer.values("Access-Control-Allow-Credentials")).containsExactly("true");
  }
}
