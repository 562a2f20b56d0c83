package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN_LINK;
import static dev.latchkey.compatibility.compiled.Forgery.HOST;
import static dev.latchkey.compatibility.compiled.Forgery.OWN;
import static dev.latchkey.compatibility.compiled.Forgery.OWN_LINK;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.MethodOverride;
import dev.latchkey.compatibility.served.VerbSwitch;
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

/** No verb, on the wire or put in its place on the way, leads round the gate. */
class BypassVerbTest {

  private static final int METHOD_NOT_ALLOWED = 405;

  private static CompiledApplication bank;
  private static Forgery forgery;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    bank = CsrfSources.bank(folder, MethodOverride.class, VerbSwitch.class);
    forgery = new Forgery(bank);
  }

  @AfterAll
  static void stop() throws IOException {
    if (bank != null) {
      bank.close();
    }
  }

  /** {@code GET} and {@code QUERY} are safe, but not when a form's {@code POST} becomes one. */
  @ParameterizedTest
  @CsvSource({
    "DELETE, delete",
    "PUT, put",
    "PURGE, purge",
    "GET, list",
    "HEAD, list",
    "QUERY, query"
  })
  void aFilterOverridesThePostOfAForm(String verb, String twin) {
    forgery.isRefused(
        WireRequest.of("POST /api/transfers", "X-HTTP-Method-Override: " + verb), twin);
    forgery.isRefused(WireRequest.of("POST /api/transfers?_method=" + verb), twin);
  }

  @ParameterizedTest
  @CsvSource({"POST, post", "DELETE, delete", "PUT, put", "PURGE, purge", "QUERY, query"})
  void aFilterMakesSomethingElseOfALink(String verb, String twin) {
    for (String wire : List.of("GET", "HEAD")) {
      WireRequest byQuery = WireRequest.of(wire + " /api/transfers?switch=" + verb);
      forgery.isRefused(byQuery, FOREIGN_LINK, OWN_LINK, twin);
      WireRequest byHeader = WireRequest.of(wire + " /api/transfers", "X-Switch: " + verb);
      forgery.isRefused(byHeader, FOREIGN_LINK, OWN_LINK, twin);
    }
  }

  /** Nothing but the mail program that shows the link is behind it. */
  @Test
  void aLinkInAMailDoesNotBecomeAPost() {
    WireRequest link = WireRequest.of("GET /api/transfers?switch=POST", HOST, Forgery.COOKIE);
    forgery.isRefused(link.with("Sec-Fetch-Site: none"));
    forgery.isRefused(link.with("Sec-Fetch-Site: same-origin", "Sec-Purpose: prefetch"));
    forgery.runs(link.with("Sec-Fetch-Site: same-origin"), "post");
  }

  @ParameterizedTest
  @CsvSource({"PUT, GET, list", "DELETE, GET, list", "PURGE, HEAD, list", "OPTIONS, POST, post"})
  void aFilterMakesSomethingElseOfOtherVerbs(String wire, String verb, String twin) {
    forgery.isRefused(WireRequest.of(wire + " /api/transfers?switch=" + verb), twin);
  }

  /** Without this the gate before safe endpoints might refuse everything. */
  @ParameterizedTest
  @CsvSource({"GET, list", "HEAD, list", "QUERY, query"})
  void whatIsSafeOnTheWireTooRuns(String verb, String what) {
    forgery.runs(WireRequest.of(verb + " /api/transfers").with(FOREIGN), what);
    forgery.runs(WireRequest.of(verb + " /api/transfers?switch=" + verb).with(FOREIGN), what);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, approve, approve",
    "HEAD, approve, approve",
    "GET, cancel, cancel",
    "HEAD, cancel, head of cancel"
  })
  void aGetThatChangesStateIsNotReachedByHeadEither(String verb, String path, String twin) {
    WireRequest request = WireRequest.of(verb + " /api/transfers/" + path);
    forgery.isRefused(request, FOREIGN_LINK, OWN_LINK, twin);
    forgery.isRefused(request.with(HOST, Forgery.COOKIE, "Sec-Fetch-Site: none"));
  }

  @Test
  void aVerbOfOnesOwnIsUnsafe() {
    forgery.isRefused(WireRequest.of("PURGE /api/transfers"), "purge");
  }

  /** Names of verbs mind case, so the container matches no method, and answers so itself. */
  @ParameterizedTest
  @ValueSource(strings = {"post", "Post", "pUT", "delete", "purge", "get", "FOO", "CONNECTED"})
  void aVerbThatNoMethodHasRunsNothing(String verb) {
    WireRequest request = WireRequest.of(verb + " /api/transfers");
    if (verb.equals("get") && !Container.current().does(Behaviour.CASE_OF_VERBS)) {
      forgery.runs(request.with(FOREIGN), "list");
      return;
    }
    forgery.isUnderstoodByNobody(request, METHOD_NOT_ALLOWED);
    forgery.runs(WireRequest.of("POST /api/transfers").with(OWN), "post");
  }

  /** Some filters write names in upper case, others leave them. */
  @Test
  void anOverrideInLowerCaseIsOneToo() {
    forgery.isRefused(
        WireRequest.of("POST /api/transfers", "X-HTTP-Method-Override: delete"), "delete");
    WireRequest request = WireRequest.of("POST /api/transfers?switch=delete");
    forgery.isUnderstoodByNobody(request, METHOD_NOT_ALLOWED);
  }
}
