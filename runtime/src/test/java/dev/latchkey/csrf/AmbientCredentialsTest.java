package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a request without any evidence worth forging. */
class AmbientCredentialsTest {

  private static final GateBuilder PLAIN = GateBuilder.of("https://app.example");

  private static Reason judge(GateBuilder builder, Map<String, List<String>> headers) {
    return builder.gate("POST").judge("POST", "POST", headers, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer abc.def", "bearer x", "BEARER  x", "Bearer", "DPoP x", "dpop x", "GNAP x"})
  void areNotThereIfAScriptAttachedIt(String authorization) {
    assertThat(judge(PLAIN, HeadersOf.request("Authorization", authorization)))
        .isEqualTo(Reason.NO_AMBIENT_CREDENTIALS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Basic dXNlcjpwdw==",
        "Digest username=x",
        "Negotiate YII=",
        "NTLM TlRM",
        "Unheard-Of x",
        "",
        " ",
        "Bearerx",
        "Bearer\tx",
        "Bearer,Basic dXNlcjpwdw==",
        "Bearer x, Basic dXNlcjpwdw==",
        "\"Bearer\" x",
        "D\u212AoP x"
      })
  void areThereIfABrowserMightHave(String authorization) {
    assertThat(judge(PLAIN, HeadersOf.request("Authorization", authorization)))
        .isEqualTo(Reason.NO_BROWSER_EVIDENCE);
  }

  @Test
  void areThereIfAnyLineHoldsOne() {
    assertThat(
            judge(PLAIN, HeadersOf.request("Authorization", "Bearer x", "Authorization", "NTLM x")))
        .isEqualTo(Reason.NO_BROWSER_EVIDENCE);
    assertThat(judge(PLAIN, HeadersOf.request("Cookie", "theme=dark", "Cookie", "s=1")))
        .isEqualTo(Reason.NO_BROWSER_EVIDENCE);
    assertThat(judge(PLAIN, HeadersOf.request("Cookie", ""))).isEqualTo(Reason.NO_BROWSER_EVIDENCE);
    assertThat(judge(PLAIN, HeadersOf.request("Cookie", "theme=dark", "Authorization", "Bearer x")))
        .isEqualTo(Reason.NO_BROWSER_EVIDENCE);
  }

  /** Names are looked up as they are: the container's map ignores case. */
  @Test
  void areFoundWhateverTheCaseOfTheName() {
    assertThat(judge(PLAIN, HeadersOf.request("cOOkIE", "s=1")))
        .isEqualTo(Reason.NO_BROWSER_EVIDENCE);
  }

  @Test
  void areAlwaysThereWithClientCertificates() {
    GateBuilder builder =
        GateBuilder.of("https://app.example").credentials(Credential.CLIENT_CERTIFICATE);
    assertThat(judge(builder, HeadersOf.request())).isEqualTo(Reason.NO_BROWSER_EVIDENCE);
    assertThat(judge(builder, HeadersOf.request("Authorization", "Bearer x")))
        .isEqualTo(Reason.NO_BROWSER_EVIDENCE);
  }

  @Test
  void areThereUnderEachOtherDeclaration() {
    for (Credential declared : List.of(Credential.COOKIE, Credential.BASIC)) {
      GateBuilder builder = GateBuilder.of("https://app.example").credentials(declared);
      assertThat(judge(builder, HeadersOf.credentialed())).isEqualTo(Reason.NO_BROWSER_EVIDENCE);
      assertThat(judge(builder, HeadersOf.request("Authorization", "Basic x")))
          .isEqualTo(Reason.NO_BROWSER_EVIDENCE);
    }
  }

  @Test
  void areNotThereWithoutLines() {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Cookie", List.of());
    headers.put("Authorization", List.of());
    headers.put("Origin", List.of());
    assertThat(judge(PLAIN, headers)).isEqualTo(Reason.NO_AMBIENT_CREDENTIALS);
  }
}
