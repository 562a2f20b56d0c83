package dev.latchkey.startup;

import static dev.latchkey.startup.Writes.PARTNER;
import static dev.latchkey.startup.Writes.PLAIN;
import static dev.latchkey.startup.Writes.errors;
import static dev.latchkey.startup.Writes.start;
import static dev.latchkey.startup.Writes.stateFacts;
import static dev.latchkey.startup.Writes.warnings;
import static dev.latchkey.startup.Writes.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cors.NamedFilter;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.startup.Writes.App;
import dev.latchkey.startup.Writes.Other;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What start-up says that a compiler has said already, and what no compiler could say. */
class UnsaidFindingsTest {

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

  /** The policy may be that of an application, which the compiler of a library does not know. */
  @Test
  void whatOnlyTheWholeShowsIsSaidUnlessTheCompilerSawIt() {
    var partner = ProtectionDeclaration.on("Resource", "TYPE").trustedOrigins(PARTNER).declare();
    Consumer<Endpoints> library = all -> write(all).protect(partner);
    String withoutCors =
        "Resource @CsrfProtected.trustedOrigins[0]: [latchkey:CSRF_TRUST_WITHOUT_CORS]";

    assertThat(warnings(start(library))).contains(withoutCors);
    assertThat(warnings(start(library.andThen(Endpoints::closedWorld)))).isEmpty();
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
    assertThat(errors(start(new Generated(Writes::stateFacts), factsFromElsewhere)))
        .containsExactly("Bank @BrowserFacing: [latchkey:BROWSER_FACING_DISAGREES]");
    assertThat(warnings(start(factsFromElsewhere, factsFromElsewhere))).isEmpty();
  }
}
