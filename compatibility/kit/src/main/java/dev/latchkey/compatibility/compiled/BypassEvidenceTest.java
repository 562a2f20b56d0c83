package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.COOKIE;
import static dev.latchkey.compatibility.compiled.Forgery.HOST;
import static dev.latchkey.compatibility.compiled.Forgery.OWN;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.WireRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What says where a request comes from, said twice, in part, or in a way of its own. */
class BypassEvidenceTest {

  private static final String OUR_ORIGIN = "Origin: https://bank.example";
  private static final String SAME_ORIGIN = "Sec-Fetch-Site: same-origin";
  private static final WireRequest POST = WireRequest.of("POST /api/transfers");

  private static CompiledApplication bank;
  private static Forgery forgery;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    bank = CsrfSources.bank(folder);
    forgery = new Forgery(bank);
  }

  @AfterAll
  static void stop() throws IOException {
    if (bank != null) {
      bank.close();
    }
  }

  /** Of two lines some readers take the first, others the last, and some join them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: https://bank.example",
        "origin: https://evil.example",
        "ORIGIN:"
      })
  void twoOriginsAreRefusedInEitherOrder(String other) {
    WireRequest request = POST.with(HOST, COOKIE);
    forgery.isRefused(request.with(OUR_ORIGIN, other));
    forgery.isRefused(request.with(other, OUR_ORIGIN));
    forgery.isRefused(request.with(SAME_ORIGIN, OUR_ORIGIN, other));
    forgery.isRefused(request.with(other, OUR_ORIGIN, SAME_ORIGIN));
    forgery.runs(request.with(OUR_ORIGIN), "post");
    forgery.runs(request.with(SAME_ORIGIN, OUR_ORIGIN), "post");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://bank.example, https://evil.example",
        "https://evil.example,https://bank.example",
        "https://evil.example https://bank.example",
        "null, https://bank.example",
        "https://bank.example,",
        "https://bank.example/",
        "https://bank.example#https://evil.example",
        "https://bank.example.evil.example",
        "https://bank.example@evil.example",
        "https://BANK.example",
        "https://bank.example:443",
        "http://bank.example",
        "bank.example",
        "*",
        "null",
        "NULL",
        ""
      })
  void anOriginThatIsNotOursIsRefused(String origin) {
    WireRequest request = POST.with(HOST, COOKIE);
    forgery.isRefused(request.with("Origin: " + origin));
    forgery.isRefused(request.with("Sec-Fetch-Site: cross-site", "Origin: " + origin));
    forgery.runs(request.with(OUR_ORIGIN), "post");
  }

  /** A page of ours that sends no referrer is the one whose origin is null and that is ours. */
  @Test
  void nullIsAcceptedOnTheWordOfTheBrowserOnly() {
    WireRequest request = POST.with(HOST, COOKIE, "Origin: null");
    forgery.isRefused(request);
    for (String site : List.of("cross-site", "same-site", "none", "Same-Origin", "same-origin,")) {
      forgery.isRefused(request.with("Sec-Fetch-Site: " + site));
    }
    forgery.isRefused(request.with(SAME_ORIGIN, "Sec-Fetch-Site: cross-site"));
    forgery.runs(request.with(SAME_ORIGIN), "post");
  }

  /** The gate looks at every line, whichever of them the container shows to others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cookie: theme=dark|Cookie: __Host-session=of-the-victim",
        "Cookie:|Cookie: __Host-session=of-the-victim",
        "cookie: __Host-session=of-the-victim",
        "Cookie: theme=dark",
        "Authorization: Basic dXNlcjpwYXNzd29yZA==",
        "authorization: basic dXNlcjpwYXNzd29yZA==",
        "Authorization: Negotiate YII",
        "Authorization: Digest username=x",
        "Authorization: NTLM TlRM",
        "Authorization: Unheard of",
        "Authorization: Bearer token|Authorization: Basic dXNlcjpwYXNzd29yZA==",
        "Authorization: Bearer token, Basic dXNlcjpwYXNzd29yZA==",
        "Authorization: Bearer token|Cookie: theme=dark"
      })
  void aCredentialThatABrowserAttachesNeedsAnOrigin(String credentials) {
    WireRequest request = POST.with(HOST).with(credentials.split("\\|"));
    forgery.isRefused(request);
    forgery.runs(request.with(OUR_ORIGIN), "post");
    forgery.runs(POST.with(HOST, "Authorization: Bearer token"), "post");
  }

  /** A proxy's word about the host or the scheme counts for nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Forwarded-Host: evil.example",
        "X-Forwarded-Proto: http",
        "Forwarded: host=evil.example;proto=http",
        "X-Original-Host: evil.example",
        "X-Requested-With: XMLHttpRequest",
        "X-CSRF-Token: anything",
        "Referer: https://bank.example/"
      })
  void noOtherHeaderSpeaksForAForeignOrigin(String header) {
    for (String scheme : List.of("http", "https")) {
      forgery.isRefused(
          POST.with(HOST, COOKIE, header).with("Origin: " + scheme + "://evil.example"));
    }
    forgery.runs(POST.with(OWN).with(header), "post");
  }
}
