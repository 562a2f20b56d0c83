package dev.latchkey.jaxrs;

import static dev.latchkey.jaxrs.Transfers.FOREIGN;
import static dev.latchkey.jaxrs.Transfers.OWN;
import static dev.latchkey.jaxrs.Transfers.SESSION;
import static dev.latchkey.jaxrs.Transfers.application;
import static dev.latchkey.jaxrs.Transfers.get;
import static dev.latchkey.jaxrs.Transfers.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.csrf.CsrfListener;
import dev.latchkey.csrf.Reason;
import dev.latchkey.startup.StartRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who hears of what the gates decide: a client in debug mode, listeners, and the log. */
class RefusalReportsTest {

  private static final String LISTENER = CsrfListener.class.getName();

  private static final class Heard implements CsrfListener {
    private final List<String> decisions = new CopyOnWriteArrayList<>();

    @Override
    public void decided(Outcome outcome, Reason reason, String endpoint) {
      decisions.add(outcome + " " + reason + " " + endpoint);
    }
  }

  /** Found as a service; fails whatever it hears. */
  public static final class Failing implements CsrfListener {
    @Override
    public void decided(Outcome outcome, Reason reason, String endpoint) {
      throw new IllegalStateException("listener");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "TRUE "})
  void aHeaderNamesTheReasonInDebugModeOnly(String debug) throws Exception {
    try (TestServer server =
        TestServer.start(
            application().property("dev.latchkey.debug", debug), TransferPolicies.class)) {
      RawHttp.Answer refused = post(server, "", FOREIGN, SESSION);

      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.header("Latchkey-Refused"))
          .isEqualTo(debug.equals("true") ? "CROSS_SITE" : null);
      assertThat(post(server, "", OWN, SESSION).header("Latchkey-Refused")).isNull();
    }
  }

  @Test
  void aListenerHearsOfEveryRequestThatMeetsAGate() throws Exception {
    Heard heard = new Heard();
    try (TestServer server =
        TestServer.start(application().property(LISTENER, heard), TransferPolicies.class)) {
      post(server, "", FOREIGN, SESSION);
      post(server, "", OWN, SESSION);
      get(server, "", FOREIGN, SESSION);
    }

    assertThat(heard.decisions)
        .containsExactly(
            "REFUSED CROSS_SITE TransferResource.transfer",
            "ACCEPTED SAME_ORIGIN TransferResource.transfer");
  }

  @Test
  void aListenerThatFailsIsLoggedOnceAndChangesNothing() throws Exception {
    Heard heard = new Heard();
    try (CapturedLog log = new CapturedLog(CsrfListeners.class);
        TestServer server =
            TestServer.start(
                application().property(LISTENER, heard), TransferPolicies.class, Failing.class)) {
      assertThat(post(server, "", FOREIGN, SESSION).status()).isEqualTo(403);
      assertThat(post(server, "", OWN, SESSION).status()).isEqualTo(200);

      assertThat(log.messages()).singleElement().asString().contains(Failing.class.getName());
    }
    assertThat(heard.decisions).hasSize(2);
  }

  @Test
  void aListenerThatIsNoneStopsTheStart() {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(
            () ->
                TestServer.start(
                        application().property(LISTENER, "com.bank.Meter"), TransferPolicies.class)
                    .close())
        .withMessage(
            "The property \"%s\" is a java.lang.String. Set it to an object that implements that"
                + " interface.",
            LISTENER);
  }

  @Test
  void reportOnlyLetsPassAndCounts() throws Exception {
    Heard heard = new Heard();
    List<Integer> statuses = new ArrayList<>();
    try (CapturedLog log = new CapturedLog(ReportOnlyLog.class);
        TestServer server =
            TestServer.start(
                application().property("bank.report", true).property(LISTENER, heard),
                TransferPolicies.Reporting.class)) {
      for (int i = 0; i < 11; i++) {
        statuses.add(post(server, "", FOREIGN, SESSION).status());
      }

      assertThat(log.messages())
          .containsExactly(
              wouldHaveRefused("TransferResource.transfer", 1),
              wouldHaveRefused("TransferResource.transfer", 10));
    }
    assertThat(statuses).hasSize(11).containsOnly(200);
    assertThat(heard.decisions)
        .hasSize(11)
        .containsOnly("WOULD_HAVE_REFUSED CROSS_SITE TransferResource.transfer");
  }

  private static String wouldHaveRefused(String endpoint, int times) {
    return endpoint
        + " would have refused requests (CROSS_SITE), "
        + times
        + " so far; its protection is report-only and lets them pass.";
  }

  @Test
  void reportOnlyRefusesUnlessConfigurationSaysSo() throws Exception {
    try (TestServer server = TestServer.start(application(), TransferPolicies.Reporting.class)) {
      assertThat(post(server, "", FOREIGN, SESSION).status()).isEqualTo(403);
    }
  }
}
