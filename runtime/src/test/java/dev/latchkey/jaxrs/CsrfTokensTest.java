package dev.latchkey.jaxrs;

import static dev.latchkey.jaxrs.Transfers.OWN;
import static dev.latchkey.jaxrs.Transfers.SESSION;
import static dev.latchkey.jaxrs.Transfers.application;
import static dev.latchkey.jaxrs.Transfers.get;
import static dev.latchkey.jaxrs.Transfers.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.latchkey.startup.StartRefusedException;
import java.util.List;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens from the keys in the configuration to the header of a response. */
class CsrfTokensTest {

  static final String OLD = "1:" + "b".repeat(43);
  static final String NEW = "2:" + "Q".repeat(42) + "E";

  private static final String HEADER = "X-CSRF-Token";

  private static TestServer start(String keys) {
    return start(keys, TransferPolicies.WithTokens.class);
  }

  private static TestServer start(String keys, Class<?> policies) {
    return TestServer.start(application().property(TransferPolicies.KEYS, keys), policies);
  }

  private static RawHttp.Answer transfer(TestServer server, String token) throws Exception {
    return post(server, "", OWN, SESSION, HEADER + ": " + token);
  }

  @Test
  void aMintedTokenPasses() throws Exception {
    try (TestServer server = start(NEW)) {
      String token = get(server, "/token", SESSION).body();

      assertThat(transfer(server, token).status()).isEqualTo(200);
      assertThat(post(server, "", OWN, SESSION).status()).isEqualTo(403);
      assertThat(post(server, "", OWN, "Cookie: __Host-session=s2", HEADER + ": " + token).status())
          .isEqualTo(403);
    }
  }

  @Test
  void aTokenIsMintedForTheSessionThatAResponseEstablishes() throws Exception {
    try (TestServer server = start(NEW)) {
      String token = post(server, "/login", OWN).body();

      assertThat(transfer(server, token).status()).isEqualTo(200);
    }
  }

  @Test
  void aScopeIsAPurpose() throws Exception {
    try (TestServer server = start(NEW, TransferPolicies.WithScope.class)) {
      assertThat(transfer(server, get(server, "/token", SESSION).body()).status()).isEqualTo(403);
      assertThat(transfer(server, get(server, "/token/large", SESSION).body()).status())
          .isEqualTo(200);
    }
  }

  @Test
  void aTokenOfAnOlderKeyIsRenewed() throws Exception {
    String old;
    try (TestServer server = start(OLD)) {
      old = get(server, "/token", SESSION).body();
      assertThat(transfer(server, old).header(HEADER)).isNull();
    }
    try (TestServer server = start(NEW + "," + OLD)) {
      RawHttp.Answer answer = transfer(server, old);
      String fresh = answer.header(HEADER);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(fresh).isNotNull().isNotEqualTo(old);
      assertThat(transfer(server, fresh).status()).isEqualTo(200);
      assertThat(transfer(server, fresh).header(HEADER)).isNull();
    }
    try (TestServer server = start(NEW)) {
      RawHttp.Answer answer = transfer(server, old);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.header(HEADER)).isNull();
    }
  }

  private static StartRefusedException refusal(String keys) {
    ResourceConfig application = application();
    if (keys != null) {
      application.property(TransferPolicies.KEYS, keys);
    }
    return catchThrowableOfType(
        StartRefusedException.class,
        () -> TestServer.start(application, TransferPolicies.WithTokens.class).close());
  }

  @Test
  void aKeyThatIsNotSetStopsTheStart() {
    assertThat(refusal(null))
        .hasMessageContaining(
            "Bank @BrowserFacing.tokenKeys[0]: [latchkey:REFERENCE_UNSET] Nothing sets"
                + " \"bank.keys\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3:c2VjcmV0", "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0"})
  void aKeyThatIsNoneStopsTheStartAndStaysUnsaid(String key) {
    StartRefusedException refused = refusal(NEW + "," + key);

    assertThat(refused)
        .hasMessageContaining("Bank @BrowserFacing.tokenKeys[0]")
        .hasMessageContaining("[latchkey:CSRF_KEY_");
    assertThat(refused.toString() + refused.findings()).doesNotContain("c2Vj", "QQQ");
  }

  @Test
  void withoutInstallationThereIsNothingToMintWith() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CsrfTokens.of(new ResourceConfig()))
        .withMessageContaining("not installed");
  }

  @Test
  void withoutKeysThereIsNothingToMintWith() {
    List<Class<?>> policies = List.of(TransferPolicies.class, TransferPolicies.WithSession.class);
    for (Class<?> without : policies) {
      Installation installation = TestServer.withPolicies(TestInstallation::load, without);
      var configuration = new ResourceConfig().property(Installation.property(), installation);

      assertThatIllegalStateException()
          .isThrownBy(() -> CsrfTokens.of(configuration))
          .withMessageContaining("tokenKeys");
    }
  }
}
