package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.consuming;
import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.Declarations.readingCookies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationRulesTest {

  private static final String CERTIFICATE = "CERTIFICATE_NOT_IN_PREFLIGHT allowCredentials";

  @Test
  void under_bearer_tokens_there_are_no_credentials_to_share() {
    Declarations declaration = policy().allowCredentials();
    assertThat(declaration.in(declaring(Credential.BEARER)).findings())
        .containsExactly("CREDENTIALS_WITHOUT_AMBIENT allowCredentials");
    assertThat(declaration.in(declaring(Credential.COOKIE)).findings()).isEmpty();
    assertThat(declaration.in(declaring()).findings()).isEmpty();
    assertThat(policy().in(declaring(Credential.BEARER)).findings()).isEmpty();
  }

  @Test
  void under_bearer_tokens_a_cookie_parameter_is_the_mistake_and_not_the_policy() {
    Declarations declaration =
        policy().governing(readingCookies("GET", "a"), readingCookies("PUT", "b"));
    assertThat(declaration.in(declaring(Credential.BEARER)).findings())
        .containsExactly("COOKIE_PARAM_UNDER_BEARER", "COOKIE_PARAM_UNDER_BEARER");
  }

  @Test
  void a_preflight_carries_no_certificate() {
    Declarations declaration =
        policy()
            .allowCredentials()
            .in(declaring(Credential.COOKIE, Credential.CLIENT_CERTIFICATE))
            .governing(endpoint("GET"), endpoint("PUT"), endpoint("DELETE"));
    assertThat(declaration.findings()).containsExactly(CERTIFICATE);
    assertThat(declaration.check().get(0).arguments()).containsExactly("Resource.put");
  }

  @Test
  void a_media_type_may_be_what_needs_the_preflight() {
    Declarations declaration =
        policy().allowCredentials().in(declaring(Credential.CLIENT_CERTIFICATE));
    assertThat(declaration.governing(consuming("POST", "application/json")).findings())
        .containsExactly(CERTIFICATE);
    assertThat(declaration.governing(consuming("POST", "text/plain")).findings()).isEmpty();
  }

  @Test
  void what_needs_no_preflight_or_is_not_allowed_one_needs_no_certificate_there() {
    Declarations declaration =
        policy().in(declaring(Credential.CLIENT_CERTIFICATE)).governing(endpoint("PUT"));
    assertThat(declaration.findings()).isEmpty();
    declaration.allowCredentials();
    assertThat(declaration.methods().findings()).containsExactly("VERB_NOT_ALLOWED methods");
    assertThat(declaration.methods("put").findings())
        .containsExactly("METHOD_CASE methods[0]", CERTIFICATE);
    assertThat(declaration.governing(endpoint("GET")).methods("*").findings()).isEmpty();
  }

  private static ApplicationFacts declaring(Credential... credentials) {
    return facts(List.of("https://app.example.com"), credentials);
  }
}
