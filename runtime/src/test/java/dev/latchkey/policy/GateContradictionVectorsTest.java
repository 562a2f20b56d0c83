package dev.latchkey.policy;

import static dev.latchkey.policy.CookieDeclarations.cookie;
import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.GateDeclarations.also;
import static dev.latchkey.policy.GateDeclarations.guarded;
import static dev.latchkey.policy.GateDeclarations.header;
import static dev.latchkey.policy.GateDeclarations.reportOnly;
import static dev.latchkey.policy.GateDeclarations.trusting;
import static java.util.Map.entry;

import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.SessionCookie.SameSite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code contradictions.json} about headers, tokens, keys and the session cookie. */
class GateContradictionVectorsTest {

  private static final String SIBLING = "https://app.bank.example";
  private static final String PARTNER = "https://partner.example";
  private static final String TOKEN = "X-CSRF-Token";

  private static final Map<String, List<Finding>> FINDINGS =
      Map.ofEntries(
          entry("S12", PolicyCheck.check(cookie("s").facts(Credential.BEARER))),
          entry("S17", gates(guarded(also(Gate.TOKEN)).stateChanging("GET"))),
          entry("S48", gates(guarded(also(Gate.TOKEN)).under(sharing().allowedHeaders("X-A")))),
          entry("S52", GateTexts.check(header("Accept", Gate.CUSTOM_HEADER))),
          entry("S53", GateTexts.check(header("X-Forwarded-Host", Gate.CUSTOM_HEADER))),
          entry("S54", gates(guarded(trusting(List.of(), Gate.TOKEN)).under(sharing()))),
          entry("S55", gates(guarded(also(Gate.TOKEN)).under(sharing().exposedHeaders()))),
          entry("S66", cookie("s").domain("bank.example").of(bank(), PARTNER).check()),
          entry("S68", credentialed(cookie("s"), PARTNER)),
          entry("S69", credentialed(cookie("s"), SIBLING)),
          entry("S71", cookie("s").sameSite(SameSite.NONE).notSecure().check()),
          entry("S76", cookie("__Host-x").domain("bank.example").check()),
          entry("S77", cookie("__Secure-x").notSecure().check()),
          entry("S78", cookie("__Host-Http-x").notHttpOnly().check()),
          entry("S86", gates(guarded(also(Gate.TOKEN)).withoutCookie())),
          entry("S87", PolicyCheck.check(keys("1:" + "A".repeat(43)))),
          entry("S88", gates(guarded(also(Gate.TOKEN)).withoutKeys())),
          entry("S90", together("X-Bank", "X-Other")),
          entry("S91", together("X-CSRF-TOKEN", "X-Csrf-Token")),
          entry("S117", credentialed(cookie("s").sameSite(SameSite.NONE).partitioned(), PARTNER)),
          entry("S118", cookie("__Host-s").check()),
          entry("S128", ofCookie(cookie("s").of("http://bank.example").check())),
          entry("S129", cookie("s").domain("partner.example").check()),
          entry("S130", session(guarded(also()).at("api/v1").cookie(pathed("/api/v2")))),
          entry("S131", session(guarded(trusting(List.of(PARTNER))))),
          entry("S132", cookie("s").partitioned().notSecure().check()),
          entry("S133", credentialed(cookie("s").sameSite(SameSite.NONE), PARTNER)),
          entry("S139", gates(reporting())));

  @TestFactory
  Stream<DynamicTest> each_gets_its_code_and_its_verdict() {
    return Contradictions.tests(FINDINGS);
  }

  private static List<Finding> gates(GateDeclarations declarations) {
    return declarations.gates().stream().map(CsrfFinding::finding).toList();
  }

  /** Of a public origin without TLS there is more to say. */
  private static List<Finding> ofCookie(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule() != ApplicationRule.PUBLIC_ORIGIN_INSECURE)
        .toList();
  }

  private static List<Finding> session(GateDeclarations declarations) {
    return declarations.session().stream().map(CsrfFinding::finding).toList();
  }

  private static List<Finding> together(String one, String other) {
    List<GuardedEndpoint> endpoints =
        Stream.of(one, other).map(name -> guarded(header(name, Gate.TOKEN)).endpoint()).toList();
    return GateRules.together(endpoints).stream().map(t -> t.finding().finding()).toList();
  }

  private static List<Finding> credentialed(CookieDeclarations cookie, String origin) {
    return policy().origins(origin).allowCredentials().in(cookie.facts()).check();
  }

  private static Declarations sharing() {
    return policy().origins(SIBLING).allowCredentials().allowedHeaders(TOKEN).exposedHeaders(TOKEN);
  }

  private static GateDeclarations reporting() {
    return guarded(reportOnly(Setting.of("reportOnly", "${bank.report}"), Overrule.REPORT_ONLY))
        .cookie(GateDeclarations.cookie(SameSite.NONE))
        .under(policy().origins(PARTNER).allowCredentials());
  }

  private static SessionCookie pathed(String path) {
    return cookie("s").path(path).written();
  }

  private static String bank() {
    return "https://bank.example";
  }

  private static ApplicationFacts keys(String key) {
    return new ApplicationFacts(
        Setting.list("publicOrigins", List.of(bank())),
        Set.of(),
        Optional.empty(),
        Set.of(),
        Setting.list("tokenKeys", List.of(key)),
        0);
  }
}
