package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.HOST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.jaxrs.Latchkey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No key, no token and no session stands in a log or a refusal, whatever becomes of a request. */
@Tag(EmbeddedContainer.TAG)
class SecretsGateTest {

  private static final String KEY = "c2VjcmV0LWtleS1zZWNyZXQta2V5LXNlY3JldC1rZXkt";
  private static final String OLD_KEY = "b2xkLXNlY3JldC1vbGQtc2VjcmV0LW9sZC1zZWNyZXQt";
  private static final String SESSION = "value-of-the-session-cookie";
  private static final String OTHER_SESSION = "value-of-another-session-cookie";
  private static final String OWN = "Sec-Fetch-Site: same-origin";

  @TempDir private Path folder;

  private CompiledApplication start(String keys) throws Exception {
    return CompiledApplication.start(
        List.of(folder),
        List.of("tokens.TokenApplication"),
        Map.of("bank.token-keys", keys, Latchkey.DEBUG, "true"));
  }

  private static WireRequest from(String session, String line) {
    return WireRequest.of(line, HOST, OWN, "Cookie: __Host-session=" + session);
  }

  private static String mint(Forgery forgery, String session) {
    return forgery.send(from(session, "GET /api/session")).body().strip();
  }

  @Test
  void nothingOfATokenIsSaidWhateverBecomesOfIt() throws Exception {
    CompiledApplication.module(folder, List.of(), CsrfSources.of("tokens"));
    List<String> refusals = new ArrayList<>();
    String token;
    String old;
    CapturedLog log = new CapturedLog();
    try (log;
        CompiledApplication before = start("1:" + OLD_KEY);
        CompiledApplication bank = start("2:" + KEY + ",1:" + OLD_KEY)) {
      Forgery forgery = new Forgery(bank);
      old = mint(new Forgery(before), SESSION);
      token = mint(forgery, SESSION);
      assertThat(token).hasSize(72).isNotEqualTo(old);
      WireRequest pay = from(SESSION, "POST /api/payments");
      forgery.runs(pay.with("X-CSRF-Token: " + token), "pay");
      Answer renewed = forgery.runs(pay.with("X-CSRF-Token: " + old), "pay");
      assertThat(renewed.values("X-CSRF-Token")).hasSize(1);

      for (WireRequest bad : badRequests(token, pay)) {
        refusals.add(forgery.isRefused(bad).toString());
      }
      logInsAndFailures(forgery).forEach(refusals::add);
    }
    assertThat(refusals).anyMatch(it -> it.contains("TOKEN_BAD_TAG"));
    Secrets secrets = new Secrets(KEY, OLD_KEY, token, old, SESSION, OTHER_SESSION);
    secrets.areNotIn(refusals);
    assertThat(log.records())
        .as("the log is listened to")
        .anyMatch(it -> it.contains("Payments.pay refused a request: TOKEN_BAD_TAG"))
        .anyMatch(it -> it.contains("Latchkey sends it as declared"));
    secrets.areNotIn(log.records());
  }

  private static List<WireRequest> badRequests(String token, WireRequest pay) {
    String header = "X-CSRF-Token: ";
    String end = token.endsWith("A") ? "B" : "A";
    return List.of(
        pay,
        pay.with(header + token.substring(1)),
        pay.with(header + token.substring(0, 71) + end),
        pay.with(header + token, header + token),
        pay.with(header + "!" + token.substring(1)),
        pay.with("Cookie: __Host-session=" + OTHER_SESSION, header + token),
        from(OTHER_SESSION, "POST /api/payments").with(header + token),
        WireRequest.of("POST /api/payments", HOST, OWN, header + token),
        pay.with("X-XSRF-Token: " + token));
  }

  /** The cookie is set otherwise than declared, and tokens are asked for where there are none. */
  private static List<String> logInsAndFailures(Forgery forgery) {
    String session = "X-New-Session: " + SESSION;
    Answer logIn = forgery.runs(WireRequest.of("POST /api/session", HOST, OWN, session), "log in");
    assertThat(logIn.values("Set-Cookie")).singleElement().asString().contains(SESSION);
    return Stream.of(
            WireRequest.of("GET /api/session", HOST),
            from(SESSION, "GET /api/session").with("Cookie: __Host-session=" + OTHER_SESSION),
            WireRequest.of("POST /api/session/bad", HOST, OWN, session))
        .map(forgery::send)
        .peek(answer -> assertThat(answer.status()).isEqualTo(500))
        .map(Answer::toString)
        .toList();
  }
}
