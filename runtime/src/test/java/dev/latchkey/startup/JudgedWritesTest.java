package dev.latchkey.startup;

import static dev.latchkey.startup.Writes.PARTNER;
import static dev.latchkey.startup.Writes.PLAIN;
import static dev.latchkey.startup.Writes.errors;
import static dev.latchkey.startup.Writes.start;
import static dev.latchkey.startup.Writes.stateFacts;
import static dev.latchkey.startup.Writes.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.startup.Writes.App;
import dev.latchkey.startup.Writes.Other;
import dev.latchkey.startup.Writes.Resource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which declaration a finding about forged requests is said of. */
class JudgedWritesTest {

  private static PolicyDeclaration credentialed() {
    return PolicyDeclaration.on("Resource", "TYPE").origins(PARTNER).allowCredentials().declare();
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
