package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.compatibility.compiled.Forgery.OWN;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.WireRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither a body, nor its absence, nor what it is called leads round the gates. */
class BypassContentTest {

  private static final int BAD_REQUEST = 400;
  private static final String JSON = "Content-Type: application/json";
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

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

  private static WireRequest post(String method) {
    return WireRequest.of("POST /api/formats/" + method);
  }

  /** Containers match a method for JSON where there is no body that could be of another type. */
  @ParameterizedTest
  @ValueSource(strings = {"json", "bodyless"})
  void aPostWithoutABodyIsRefused(String method) {
    isRefused(post(method), method);
    isRefused(post(method).carrying(""), method);
  }

  @ParameterizedTest
  @ValueSource(strings = {"any", "json", "bodyless"})
  void aBodyOfWhichNobodySaysWhatItIsIsRefused(String method) {
    isRefused(post(method).carrying("{}"), method);
  }

  /** What another page sends; some containers serve nobody who does not name the type. */
  private static void isRefused(WireRequest request, String method) {
    if (method.equals("json") && !Container.current().does(Behaviour.UNTYPED)) {
      forgery.isRefused(request.with(FOREIGN));
      forgery.isAnswered(request.with(OWN), UNSUPPORTED_MEDIA_TYPE);
    } else {
      forgery.isRefused(request, method);
    }
  }

  /** What pages and browsers send without a preflight, in every spelling. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "TEXT/PLAIN",
        "text/plain;a=\"; application/json\"",
        "application/x-www-form-urlencoded",
        "Application/X-WWW-Form-Urlencoded",
        "application/x-www-form-urlencoded; charset=UTF-8",
        "multipart/form-data",
        "multipart/form-data; boundary=\"application/json\"",
        "application/csp-report",
        "text/ping"
      })
  void aTypeThatNeedsNoPreflightIsNoExcuse(String type) {
    String line = "Content-Type: " + type;
    forgery.isRefused(post("any").with(line).carrying("a=b"), "any");
    matchesNothing(post("json").with(line).carrying("{}"), UNSUPPORTED_MEDIA_TYPE);
    matchesNothing(post("gated").with(line).carrying("{}"), UNSUPPORTED_MEDIA_TYPE);
  }

  /** The container reads the header when it matches, so nothing of ours gets to see these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain; application/json",
        "text/plain;charset=application/json",
        "multipart/form-data;boundary=------;---1",
        "application/json, text/plain",
        "application/json text/plain",
        "application / json",
        "application/json;charset=\"utf",
        "text",
        "/",
        ";",
        ""
      })
  void aTypeThatDoesNotParseRunsNothing(String type) {
    String line = "Content-Type: " + type;
    for (String method : List.of("any", "json", "bodyless", "gated", "gated-bodyless")) {
      matchesNothing(post(method).with(line), BAD_REQUEST);
      matchesNothing(post(method).with(line).carrying("{}"), BAD_REQUEST);
      forgery.runs(post(method).with(OWN).with(JSON).carrying("{}"), method);
    }
  }

  /** Whoever sends it, the container answers by itself. */
  private static void matchesNothing(WireRequest request, int status) {
    forgery.isUnderstoodByNobody(request, status);
  }

  /** A range is what a method for JSON matches, and no type of anything. */
  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/*"})
  void aRangeIsNoType(String range) {
    String line = "Content-Type: " + range;
    forgery.isRefused(post("json").with(line).carrying("{}"), "json");
    forgery.isRefused(post("gated").with(line).with(OWN).carrying("{}"));
    forgery.isRefused(post("gated-bodyless").with(line).with(OWN));
  }

  /** Behind the content-type gate even the own page names a type, so that no other page can. */
  @ParameterizedTest
  @ValueSource(strings = {"gated", "gated-bodyless"})
  void behindTheContentTypeGateATypeIsNamed(String method) {
    WireRequest own = post(method).with(OWN);
    forgery.isRefused(own);
    forgery.isRefused(own.carrying(""));
    forgery.isRefused(own.carrying("{}"));
    // Two types are none for the container.
    if (Container.current().does(Behaviour.REPEATED_TYPES)) {
      forgery.isAnswered(own.with(JSON, "Content-Type: text/plain").carrying("{}"), BAD_REQUEST);
    }
    forgery.runs(own.with(JSON).carrying("{}"), method);
    forgery.runs(own.with("Content-Type: Application/JSON; charset=utf-8").carrying(""), method);
    forgery.isRefused(post(method).with(FOREIGN).with(JSON).carrying("{}"));
  }
}
