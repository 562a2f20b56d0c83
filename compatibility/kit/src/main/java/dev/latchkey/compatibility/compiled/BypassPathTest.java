package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.compatibility.compiled.Forgery.HOST;
import static dev.latchkey.compatibility.compiled.Forgery.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
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

/** No spelling of a path leads round the gate: it belongs to whatever method the path leads to. */
class BypassPathTest {

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

  /** Each leads to the method, as the twin shows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          /api/transfers post
          /api/transfers;a=1 post
          /api/transfers;a=1;b=/ post
          /api/transfers; post
          /api/transfers;/ post
          /api/transfers/ post
          /api/transfers? post
          /api/transfers?a=/api/nowhere post
          /api/transfers/7/deposits deposit
          /api/transfers/%37/deposits deposit
          /api/transfers;a=1/7;b=2/deposits;c=3 deposit
          /api/transfers/%2574/deposits deposit
          http://bank.example/api/transfers post
          https://bank.example/api/transfers post
          HTTP://bank.example:80/api/transfers post
          http://evil.example/api/transfers post
          http://user@bank.example/api/transfers post
          """)
  void aPathThatLeadsToTheMethodLeadsThroughTheGate(String path, String twin) {
    forgery.isRefused(WireRequest.of("POST " + path), twin);
  }

  /** The container finds nothing there, whoever asks: 404, or 500 where the server gives up. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          /api;a=1/transfers 404
          /api/;/transfers 404
          /api/%74ransfers 404
          /api/transfer%73 404
          /%61pi/transfers 404
          /api/%2574ransfers 404
          /api/transfers%3Ba=1 404
          /api/transfers%20 404
          /api/transfers+ 404
          /api/transfers.json 404
          /api/Transfers 404
          /API/transfers 404
          /api/transfers/;a=1/deposits 404
          /api//transfers 404
          //api/transfers 404
          ///api///transfers 404
          //bank.example/api/transfers 404
          /api/transfers// 404
          /api/transfers//deposits 404
          /api/transfers/7//deposits 404
          /api/./transfers 404
          /api/transfers/./ 404
          /api/x/../transfers 404
          /x/../api/transfers 404
          /api/../api/transfers 404
          /api/%2e/transfers 404
          /api/x/%2e%2e/transfers 404
          /api/x/..;/transfers 404
          /api/.;/transfers 404
          http://bank.example//api/transfers 404
          ftp://bank.example/api/transfers 404
          api/transfers 404
          * 404
          /api/transfers%2F 500
          /api/transfers%2f7%2fdeposits 500
          /api%2Ftransfers 500
          /api/transfers/7%2F8/deposits 500
          /api/transfers%5C 500
          /api\\transfers 500
          /api/transfers%00 500
          /api/transfers% 500
          """)
  void aPathThatLeadsNowhereRunsNothing(String path, int status) {
    forgery.isUnderstoodByNobody(WireRequest.of("POST " + path), status);
  }

  /**
   * Grizzly answers these now 404, now 500: it looks at what stands behind them in its buffer. In
   * place of that 500 Payara says 200.
   */
  @ParameterizedTest
  @ValueSource(strings = {"/api/transfers/.", "/api/transfers/..", "/api/transfers/7/deposits/."})
  void aPathThatEndsWithADotRunsNothing(String path) {
    isNotServed(WireRequest.of("POST " + path).with(FOREIGN));
    if (Container.current().isReference()) {
      isNotServed(WireRequest.of("POST " + path).with(OWN));
    }
  }

  /** A container that takes the dot away may serve the own page. */
  private void isNotServed(WireRequest request) {
    Answer answer = forgery.send(request);
    assertThat(Journal.entries()).isEmpty();
    int least = Container.current().ownAnswer(request).orElse(400);
    assertThat(answer.status()).isBetween(least, 599);
  }

  /** Then no public origin is named, and each of them may be meant: there is one. */
  @Test
  void withoutAHostTheDeclaredOriginCounts() {
    WireRequest request = WireRequest.of("POST /api/transfers").version("HTTP/1.0");
    forgery.isRefused(request, withoutHost(FOREIGN), withoutHost(OWN), "post");
  }

  /** Somebody in between may have read the other one. */
  @Test
  void twoHostsAreRefused() {
    WireRequest request = WireRequest.of("POST /api/transfers");
    forgery.isRefused(request.with(OWN).with("Host: evil.example"));
    forgery.isRefused(request.with("Host: evil.example").with(OWN));
    forgery.isRefused(request.with(HOST).with(OWN));
    forgery.isRefused(request.with(FOREIGN).with("Host: evil.example"));
    forgery.runs(request.with(OWN), "post");
  }

  private static List<String> withoutHost(List<String> headers) {
    return headers.stream().filter(line -> !line.equals(HOST)).toList();
  }
}
