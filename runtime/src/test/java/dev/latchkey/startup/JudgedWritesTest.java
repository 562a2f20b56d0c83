package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.latchkey.cors.NamedFilter;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.FactsDeclaration;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where findings about forged requests stand, and which of the compiler's are said again. */
class JudgedWritesTest {

  private static final String PARTNER = "https://partner.example";

  static class Resource {}

  static class Other {}

  static class App {}

  private static final ProtectionDeclaration PLAIN =
      ProtectionDeclaration.on("Resource", "TYPE").declare();

  /** Compiles with a warning. */
  private static final ProtectionDeclaration WIDE =
      ProtectionDeclaration.on("Resource", "TYPE")
          .trustedOrigins("https://*.bank.example")
          .declare();

  private static final String FACTS =
      """
      package %1$s;
      import dev.latchkey.endpoint.*;
      public class Facts implements GeneratedPolicies {
        public int contract() { return CONTRACT; }
        public void register(Endpoints endpoints) {
          endpoints.browserFacing(
              FactsDeclaration.on("Bank").publicOrigins("https://bank.example")
                  .credentials("COOKIE").sessionCookie("__Host-session", "LAX").declare());
        }
      }
      """;

  @TempDir Path folder;
  private GeneratedPolicies factsFromElsewhere;

  @BeforeEach
  void compile() throws Exception {
    factsFromElsewhere =
        new CompiledModule(folder)
            .source("elsewhere/Facts", FACTS.formatted("elsewhere"))
            .load("elsewhere.Facts");
  }

  private static Endpoints.Rows write(Endpoints all, EndpointFilter filter) {
    return all.resource(Resource.class, "a")
        .add("write()", "POST", "", filter)
        .reads("Resource.write", "entity", List.of("application/json"), List.of(), List.of());
  }

  private static Endpoints.Rows write(Endpoints all) {
    return write(all, EndpointFilter.UNDECLARED);
  }

  private static void stateFacts(Endpoints all) {
    all.browserFacing(
        FactsDeclaration.on("Bank")
            .publicOrigins("https://bank.example")
            .credentials("COOKIE")
            .declare());
  }

  private static StartUp start(GeneratedPolicies... policies) {
    return StartUp.check(
        Registrations.of(List.of(policies)),
        Generated.lookup(Map.of("wide", "https://*.bank.example")),
        new RunningApplication(App.class, true));
  }

  private static StartUp start(Consumer<Endpoints> rows) {
    return start(new Generated(rows));
  }

  private static List<String> errors(StartUp startUp) {
    return catchThrowableOfType(StartRefusedException.class, startUp::requireNoErrors)
        .findings()
        .stream()
        .map(JudgedWritesTest::place)
        .toList();
  }

  private static List<String> warnings(StartUp startUp) {
    startUp.requireNoErrors();
    return startUp.warnings().stream().map(JudgedWritesTest::place).toList();
  }

  private static String place(LocatedFinding located) {
    String message = located.message();
    return message.substring(0, message.indexOf(']', message.indexOf("[latchkey:")) + 1);
  }

  @Test
  void anUndeclaredPublicOriginIsSaidOnce() {
    StartUp startUp =
        start(
            all -> {
              write(all).protect(PLAIN);
              all.resource(Other.class, "b")
                  .add("write()", "PUT", "", EndpointFilter.UNDECLARED)
                  .protect(PLAIN);
            });

    assertThat(warnings(startUp))
        .containsExactly("App @BrowserFacing: [latchkey:PUBLIC_ORIGIN_UNDECLARED]");
  }

  @Test
  void aWarningOfTheCompilerIsNotSaidAgain() {
    assertThat(
            warnings(
                start(
                    all -> {
                      stateFacts(all);
                      write(all).protect(WIDE);
                    })))
        .isEmpty();
  }

  @Test
  void aWarningThatTheCompilerCouldNotSayIsSaid() {
    assertThat(warnings(start(new Generated(all -> write(all).protect(WIDE)), factsFromElsewhere)))
        .contains("Resource @CsrfProtected.trustedOrigins[0]: [latchkey:TRUSTED_ORIGIN_WILDCARD]");
  }

  @Test
  void aWarningAboutConfigurationIsSaid() {
    assertThat(
            warnings(
                start(
                    all -> {
                      stateFacts(all);
                      write(all)
                          .protect(
                              ProtectionDeclaration.on("Resource", "TYPE")
                                  .trustedOrigins("${wide}")
                                  .declare());
                    })))
        .contains(
            "Resource @CsrfProtected.trustedOrigins[0], from ${wide} (test wide):"
                + " [latchkey:TRUSTED_ORIGIN_WILDCARD]");
  }

  @Test
  void anErrorIsAlwaysSaid() {
    var everybody = ProtectionDeclaration.on("App", "APPLICATION").trustedOrigins("null").declare();

    assertThat(
            errors(
                start(
                    all -> {
                      stateFacts(all);
                      all.application(App.class, everybody);
                      write(all).protect(PLAIN);
                    })))
        .contains("App @CsrfProtected.trustedOrigins[0]: [latchkey:NULL_ORIGIN_TRUSTED]");
  }

  @Test
  void anExemptionIsJudgedWhereItStands() {
    assertThat(
            errors(
                start(
                    all -> {
                      stateFacts(all);
                      write(all).exempt("Base.write", "METHOD", " ");
                    })))
        .containsExactly("Base.write @CsrfExempt.reason: [latchkey:CSRF_EXEMPT_WITHOUT_REASON]");
  }

  private static PolicyDeclaration credentialed() {
    return PolicyDeclaration.on("Resource", "TYPE").origins(PARTNER).allowCredentials().declare();
  }

  @Test
  void theDeclarationThatRefusesAReaderIsNamed() {
    var nobody = ProtectionDeclaration.on("App", "APPLICATION").trustedOrigins().declare();

    assertThat(
            errors(
                start(
                    all -> {
                      stateFacts(all);
                      all.application(App.class, nobody);
                      all.resource(Resource.class, "a")
                          .add("write()", "POST", "", credentialed())
                          .protect(PLAIN);
                    })))
        .contains("App @CsrfProtected.trustedOrigins: [latchkey:CORS_ORIGIN_REJECTED_BY_CSRF]");
  }

  @Test
  void credentialsForExemptEndpointsAreSaidOfThePolicy() {
    assertThat(
            errors(
                start(
                    all -> {
                      stateFacts(all);
                      all.resource(Resource.class, "a")
                          .add("write()", "POST", "", credentialed())
                          .exempt("Resource.write", "METHOD", "Signed.");
                    })))
        .contains(
            "Resource @CrossOriginPolicy.allowCredentials: [latchkey:CORS_CREDENTIALS_ON_EXEMPT]");
  }

  /** What the compiler wrote for a credentialed policy. */
  private static final class Literal extends NamedFilter {
    Literal() {
      super("literal", "GET", "POST");
    }

    @Override
    public boolean allowCredentials() {
      return true;
    }

    @Override
    public List<String> origins() {
      return List.of(PARTNER);
    }
  }

  @Test
  void aLiteralPolicyIsJudgedBesideFactsFromElsewhere() {
    EndpointFilter filter = new Literal();

    assertThat(
            errors(
                start(new Generated(all -> write(all, filter).protect(PLAIN)), factsFromElsewhere)))
        .contains(
            "Resource.write @CrossOriginPolicy.origins[0]:"
                + " [latchkey:CORS_CREDENTIALS_COOKIE_NOT_SENT]");
  }

  @Test
  void factsThatDifferInTheSessionCookieDisagree() {
    assertThat(errors(start(new Generated(JudgedWritesTest::stateFacts), factsFromElsewhere)))
        .containsExactly("Bank @BrowserFacing: [latchkey:BROWSER_FACING_DISAGREES]");
    assertThat(warnings(start(factsFromElsewhere, factsFromElsewhere))).isEmpty();
  }

  /** Nothing but the media type tells the two apart, and a sender chooses it. */
  @Test
  void endpointsOfOnePathAreJudgedTogether() {
    assertThat(
            errors(
                start(
                    all -> {
                      stateFacts(all);
                      write(all).protect(PLAIN);
                      all.resource(Other.class, "/a/")
                          .add("form()", "POST", "", EndpointFilter.UNDECLARED)
                          .reads("Other.form", "form", List.of(), List.of(), List.of())
                          .exempt("Other.form", "METHOD", "Signed.");
                    })))
        .anySatisfy(place -> assertThat(place).contains("CSRF_MODE_DEPENDS_ON_CONTENT_TYPE"));
  }

  @Test
  void whatAReferenceBrokeIsSaidOnce() {
    var unset = ProtectionDeclaration.on("Resource", "TYPE").trustedOrigins("${unset}").declare();

    assertThat(
            errors(
                start(
                    all -> {
                      stateFacts(all);
                      all.resource(Resource.class, "a")
                          .add("write()", "POST", "", credentialed())
                          .protect(unset);
                    })))
        .containsExactly("Resource @CsrfProtected.trustedOrigins[0]: [latchkey:REFERENCE_UNSET]");
  }
}
