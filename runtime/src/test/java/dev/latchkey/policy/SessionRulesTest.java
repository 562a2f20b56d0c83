package dev.latchkey.policy;

import static dev.latchkey.policy.CookieDeclarations.cookie;
import static dev.latchkey.policy.Declarations.consuming;
import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.GateDeclarations.guarded;
import static dev.latchkey.policy.GateDeclarations.login;
import static dev.latchkey.policy.GateDeclarations.summaries;
import static dev.latchkey.policy.GateDeclarations.trusting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.SessionCookie.SameSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionRulesTest {

  private static final String PARTNER = "https://partner.example";
  private static final List<String> TRUSTED = List.of("https://app.bank.example", PARTNER);
  private static final String WITHOUT = "TRUSTED_WITHOUT_SESSION protection 0 trustedOrigins[1]";

  @Test
  void S131_a_form_of_another_site_arrives_without_the_session() {
    assertThat(guarded(trusting(TRUSTED)).session())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(GateDeclarations.summary(found)).isEqualTo(WITHOUT);
              assertThat(found.finding().severity()).isEqualTo(Severity.WARNING);
              assertThat(found.finding().arguments())
                  .containsExactly(PARTNER, "LAX", "Resource.post");
            });
  }

  @Test
  void S131_with_a_token_it_never_passes() {
    assertThat(guarded(trusting(TRUSTED, Gate.TOKEN)).session())
        .singleElement()
        .extracting(found -> found.finding().severity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void S131_what_needs_a_preflight_or_another_gate_is_no_form() {
    assertThat(guarded(trusting(TRUSTED)).on(consuming("POST", "application/json")).session())
        .isEmpty();
    assertThat(guarded(trusting(TRUSTED)).on(Declarations.endpoint("PUT")).session()).isEmpty();
    assertThat(guarded(trusting(TRUSTED, Gate.CUSTOM_HEADER)).session()).isEmpty();
    assertThat(guarded(trusting(TRUSTED, Gate.CONTENT_TYPE)).session()).isEmpty();
  }

  @Test
  void S131_depends_on_the_cookie() {
    assertThat(guarded(trusting(TRUSTED)).cookie(of(SameSite.STRICT)).session()).hasSize(1);
    assertThat(guarded(trusting(TRUSTED)).cookie(of(SameSite.NONE)).session()).isEmpty();
    assertThat(guarded(trusting(TRUSTED)).withoutCookie().session()).isEmpty();
  }

  @Test
  void S131_a_link_carries_a_Lax_cookie_and_no_Strict_one() {
    assertThat(guarded(trusting(TRUSTED)).stateChanging("GET").session()).isEmpty();
    assertThat(
            summaries(
                guarded(trusting(TRUSTED))
                    .stateChanging("GET")
                    .cookie(of(SameSite.STRICT))
                    .session()))
        .containsExactly(WITHOUT);
  }

  @Test
  void S131_only_what_is_written_and_in_force_counts() {
    Protection inferring = trusting(List.of(Policy.INFERRED));
    Declarations sharing = policy().origins(PARTNER).allowCredentials();
    assertThat(guarded(inferring).under(sharing).session()).isEmpty();
    assertThat(guarded(trusting(TRUSTED), trusting(List.of())).session()).isEmpty();
    assertThat(summaries(guarded(trusting(TRUSTED), trusting(List.of(PARTNER))).session()))
        .containsExactly(WITHOUT, "TRUSTED_WITHOUT_SESSION protection 1 trustedOrigins[0]");
  }

  @Test
  void S131_what_logs_somebody_in_needs_no_session() {
    assertThat(guarded(login(trusting(TRUSTED))).session()).isEmpty();
    assertThat(guarded(login(trusting(TRUSTED, Gate.TOKEN))).session()).hasSize(1);
    assertThat(
            guarded(login(trusting(TRUSTED, Gate.TOKEN)))
                .cookie(cookie("s").beforeLogin("__Host-visitor").written())
                .session())
        .isEmpty();
  }

  @Test
  void S131_the_session_may_be_known_from_something_else() {
    assertThat(
            guarded(trusting(TRUSTED))
                .credentials(Credential.COOKIE, Credential.CLIENT_CERTIFICATE)
                .session())
        .isEmpty();
    assertThat(
            guarded(trusting(TRUSTED, Gate.TOKEN))
                .credentials(Credential.COOKIE, Credential.CLIENT_CERTIFICATE)
                .session())
        .hasSize(1);
  }

  @Test
  void S131_needs_public_origins() {
    assertThat(guarded(trusting(TRUSTED)).publicOrigins("${bank.origin}").session()).isEmpty();
    assertThat(guarded(trusting(TRUSTED)).publicOrigins().session()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v2, api/v1/accounts",
    "/api/accounts, api",
    "/api/accounts/, api/accountants",
    "/api/accounts, api/accounts2",
    "/api/a/b, api/a/c/{id}",
  })
  void S130_a_path_that_certainly_misses(String cookiePath, String endpoint) {
    assertThat(path(cookiePath, endpoint))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(GateDeclarations.summary(found))
                  .isEqualTo("COOKIE_PATH_MISSES_ENDPOINT Application sessionCookie.path");
              assertThat(found.finding().arguments())
                  .containsExactly(cookiePath, "Resource.post", endpoint);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "/, api/accounts",
    "/api, api/accounts",
    "/api/, api",
    "/api/accounts, api/accounts",
    "/api/accounts, api/accounts/{id}",
    "/bank/api, api/accounts",
    "/bank, api/accounts",
    "/bank, ''",
    "/api/accounts, api/{kind}",
    "/api/accounts/1, api/{path: .*}",
    "/api/caf%C3%A9, api/café",
    "/api/${path}, api/accounts",
  })
  void S130_a_path_that_reaches_or_may_reach(String cookiePath, String endpoint) {
    assertThat(path(cookiePath, endpoint)).isEmpty();
  }

  @Test
  void S130_only_where_the_session_is_asked_for_at_a_known_path() {
    SessionCookie away = cookie("s").path("/api/v2").written();
    assertThat(guarded(Protection.plain(Scope.TYPE)).cookie(away).session()).isEmpty();
    assertThat(
            guarded(login(Protection.plain(Scope.METHOD))).cookie(away).at("api/login").session())
        .isEmpty();
    assertThat(
            guarded(Protection.plain(Scope.TYPE))
                .cookie(away)
                .at("api/v1")
                .on(Declarations.endpoint("GET"))
                .session())
        .isEmpty();
  }

  private static List<CsrfFinding> path(String cookiePath, String endpoint) {
    return guarded(Protection.plain(Scope.TYPE))
        .cookie(cookie("s").path(cookiePath).written())
        .at(endpoint)
        .session();
  }

  private static SessionCookie of(SameSite sameSite) {
    return GateDeclarations.cookie(sameSite);
  }
}
