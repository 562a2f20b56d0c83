package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.compatibility.compiled.Forgery.HOST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import dev.latchkey.compatibility.served.JournalingListener;
import dev.latchkey.compatibility.served.VerbSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preflight carries neither a cookie nor a token, and the gate never has a word about one. */
class PreflightGateTest {

  private static CompiledApplication bank;
  private static CompiledApplication protecting;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    Map<String, String> listener = Map.of(JournalingListener.PROPERTY, "journal");
    Path one = Files.createDirectory(folder.resolve("one"));
    CompiledApplication.module(one, List.of(), CsrfSources.of("bank"));
    bank =
        CompiledApplication.start(
            List.of(one), List.of("bank.BankApplication"), listener, VerbSwitch.class);
    Path other = Files.createDirectory(folder.resolve("other"));
    CompiledApplication.module(other, List.of(), CsrfSources.of("protecting"));
    protecting =
        CompiledApplication.start(
            List.of(other), List.of("protecting.ProtectingApplication"), listener);
  }

  @AfterAll
  static void stop() throws IOException {
    if (bank != null) {
      bank.close();
    }
    if (protecting != null) {
      protecting.close();
    }
  }

  /** Odd evidence, any of which would have a POST refused. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: none",
        "Sec-Fetch-Site: unheard-of",
        "Sec-Fetch-Site: same-site|Sec-Fetch-Site: cross-site",
        "Sec-Purpose: prefetch",
        "Referer: https://evil.example/",
        "Referer: nonsense|Referer: https://evil.example/",
        "Cookie: __Host-session=of-the-victim",
        "Authorization: Basic dXNlcjpwYXNzd29yZA==",
        "Content-Type: text/plain",
        "X-Switch: POST",
        "X-HTTP-Method-Override: POST"
      })
  void aGrantedPreflightIsGrantedWhateverItCarries(String evidence) {
    Answer answer =
        new Forgery(bank)
            .runs(
                WireRequest.of(
                        "OPTIONS /api/shared/credentialed",
                        HOST,
                        "Origin: https://app.bank.example",
                        "Access-Control-Request-Method: POST")
                    .with(evidence.split("\\|")));
    assertThat(answer.values("Access-Control-Allow-Origin"))
        .containsExactly("https://app.bank.example");
    assertThat(answer.tokens("Access-Control-Allow-Headers"))
        .anyMatch("x-csrf-token"::equalsIgnoreCase);
  }

  /** By CORS: the journal, where a gate would have a line, stays empty. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: nonsense",
        "Origin: https://app.bank.example|Origin: https://evil.example"
      })
  void aPreflightThatIsDeniedIsNotDeniedByTheGate(String origin) {
    new Forgery(bank)
        .isAnswered(
            WireRequest.of(
                    "OPTIONS /api/shared/credentialed", HOST, "Access-Control-Request-Method: POST")
                .with(origin.split("\\|")),
            403);
  }

  /** Without a policy the container answers, as it does where it is asked for its verbs. */
  @ParameterizedTest
  @ValueSource(strings = {"/api/transfers", "/api/transfers/approve", "/api/hall/static"})
  void optionsOfTheContainerPass(String path) {
    isAnsweredByTheContainer(bank, path);
  }

  /** There the gate stands before every endpoint that nobody knows, one of which this is. */
  @ParameterizedTest
  @ValueSource(strings = "/api/accounts")
  void optionsOfTheContainerPassUnderAProtectedApplication(String path) {
    isAnsweredByTheContainer(protecting, path);
  }

  private static void isAnsweredByTheContainer(CompiledApplication application, String path) {
    WireRequest options = WireRequest.of("OPTIONS " + path).with(FOREIGN);
    for (WireRequest request :
        List.of(options, options.with("Access-Control-Request-Method: POST"))) {
      Forgery forgery = new Forgery(application);
      Answer answer = forgery.send(request);
      assertThat(Journal.entries()).doesNotContain("desk").noneMatch(it -> it.contains("REFUSED"));
      OptionalInt own = Container.current().ownAnswer(request);
      assertThat(answer.status()).isEqualTo(own.orElse(200));
      if (own.isEmpty()) {
        assertThat(answer.tokens("Allow")).contains("OPTIONS");
      }
    }
  }

  /** Without this nobody knows that the gates of the protected application stand at all. */
  @Test
  void aPostIsHeardOf() {
    Forgery forgery = new Forgery(protecting);
    forgery.send(WireRequest.of("POST /api/accounts").with(FOREIGN));
    assertThat(Journal.entries()).containsExactly("gate: REFUSED CROSS_SITE Accounts.post");
  }

  /** An OPTIONS method of one's own is safe too. */
  @Test
  void anOptionsMethodRuns() {
    new Forgery(protecting)
        .runs(WireRequest.of("OPTIONS /api/accounts/own").with(FOREIGN), "own options");
  }
}
