package dev.latchkey.compatibility.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.MethodOverride;
import dev.latchkey.jaxrs.Latchkey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line on the application, no decision for any method, and a page of another origin. */
class BearerGateTest {

  private static final String HOST = "Host: api.example";
  private static final String ORIGIN = "Origin: https://app.example";
  private static final String TOKEN = "Authorization: Bearer token-of-the-user";

  private static CompiledApplication api;
  private static Forgery forgery;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    Path library = Files.createDirectory(folder.resolve("library"));
    Path application = Files.createDirectory(folder.resolve("application"));
    CompiledApplication.moduleWithoutProcessor(library, List.of(), CsrfSources.of("library"));
    CompiledApplication.module(application, List.of(library), CsrfSources.of("bearer"));
    api =
        CompiledApplication.start(
            List.of(library, application),
            List.of("bearer.ApiApplication"),
            Map.of(Latchkey.DEBUG, "true"),
            MethodOverride.class);
    forgery = new Forgery(api);
  }

  @AfterAll
  static void stop() throws IOException {
    if (api != null) {
      api.close();
    }
  }

  private static WireRequest request(String line) {
    return WireRequest.of(line, HOST, ORIGIN, "Sec-Fetch-Site: cross-site");
  }

  private static WireRequest put() {
    return request("PUT /api/notes").with("Content-Type: application/json").carrying("{}");
  }

  /** From the preflight, whose answer allows what the script sends, to the change. */
  @Test
  void aPageOfAnAllowedOriginWritesWithItsToken() {
    Answer preflight =
        forgery.runs(
            request("OPTIONS /api/notes")
                .with(
                    "Access-Control-Request-Method: PUT",
                    "Access-Control-Request-Headers: authorization,content-type"));
    assertThat(preflight.values("Access-Control-Allow-Origin"))
        .containsExactly("https://app.example");
    assertThat(preflight.values("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(preflight.tokens("Access-Control-Allow-Methods")).contains("PUT");
    assertThat(preflight.tokens("Access-Control-Allow-Headers"))
        .containsExactlyInAnyOrder("authorization", "content-type");

    Answer change = forgery.runs(put().with(TOKEN), "put");
    assertThat(change.values("Access-Control-Allow-Origin")).containsExactly("https://app.example");
    forgery.runs(request("GET /api/notes").with(TOKEN), "get");
  }

  /** What a browser attaches by itself, alone or beside the token. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cookie: session=of-the-victim",
        "Cookie: theme=dark",
        "cookie: a=1",
        "Authorization: Basic dXNlcjpwYXNzd29yZA==",
        "Authorization: Negotiate YII",
        "Authorization: Digest username=x"
      })
  void aCredentialOfTheBrowserIsRefusedWherever(String credential) {
    for (WireRequest unsafe :
        List.of(
            put(),
            request("POST /api/notes"),
            request("POST /api/plain"),
            request("POST /api/plain/located"),
            request("POST /api/notes").with("X-HTTP-Method-Override: GET"),
            WireRequest.of("POST /api/notes", HOST, "Sec-Fetch-Site: same-origin"),
            WireRequest.of("POST /api/notes", HOST))) {
      Answer refused = forgery.isRefused(unsafe.with(credential));
      assertThat(refused.values(Latchkey.REFUSED_HEADER))
          .containsExactly("AMBIENT_CREDENTIAL_UNDER_BEARER");
      forgery.isRefused(unsafe.with(TOKEN, credential));
    }
    assertThat(forgery.isRefused(put().with(credential)).values("Access-Control-Allow-Origin"))
        .as("the allowed reader can tell why")
        .containsExactly("https://app.example");
  }

  @Test
  void withoutOneEveryoneIsLetThrough() {
    forgery.runs(request("POST /api/notes"), "post");
    forgery.runs(request("POST /api/plain"), "plain");
    forgery.runs(request("POST /api/plain/located"), "located");
    forgery.runs(request("POST /api/notes").with("X-HTTP-Method-Override: GET"), "get");
    forgery.runs(WireRequest.of("POST /api/notes", HOST, TOKEN), "post");
  }

  @Test
  void whatIsSafeOrExemptMayCarryACookie() {
    forgery.runs(request("GET /api/notes").with("Cookie: theme=dark"), "get");
    forgery.runs(request("GET /api/plain").with("Cookie: theme=dark"), "plain get");
    forgery.runs(request("POST /api/notes/webhook").with("Cookie: route=1"), "webhook");
  }
}
