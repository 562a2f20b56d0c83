package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.OriginTextRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.ReferenceRule;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The check that runs when an application starts. */
class StartUpTest {

  static class AccountResource {}

  static PolicyDeclaration.Attributes on(String owner) {
    return PolicyDeclaration.on(owner, "METHOD");
  }

  static Consumer<Endpoints> rows(PolicyDeclaration read, PolicyDeclaration write) {
    return all ->
        Exempting.all(all)
            .resource(AccountResource.class, "accounts")
            .add("read()", "GET", "", read)
            .reads("AccountResource.read", "", List.of(), List.of(), List.of())
            .add("transfer()", "PUT", "", write)
            .reads("AccountResource.transfer", "entity", List.of(), List.of(), List.of());
  }

  static EndpointFilter filter(StartUp startUp, String method) {
    return startUp
        .table()
        .find(AccountResource.class, method)
        .map(RegisteredEndpoint::filter)
        .orElseThrow();
  }

  static void assertRefused(StartUp startUp, String... messages) {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(startUp::requireNoErrors)
        .withMessage("Declarations are refused:\n" + String.join("\n", messages));
  }

  @Test
  void listsEveryErrorOfEveryDeclaration() {
    StartUp startUp =
        Generated.startUp(
            Map.of("frontend.origin", "https://app.example.com/"),
            rows(
                on("AccountResource.read").origins("${nothing}").declare(),
                on("AccountResource.transfer")
                    .origins("https://a.example.com", "${frontend.origin}", "https://${x")
                    .declare()));

    assertRefused(
        startUp,
        "AccountResource.read @CrossOriginPolicy.origins[0]: [latchkey:REFERENCE_UNSET] Nothing"
            + " sets \"nothing\". Latchkey looked at test.\n"
            + "  Set one of them, or write a default: ${nothing:value}.",
        "AccountResource.transfer @CrossOriginPolicy.origins[2]: [latchkey:REFERENCE_MALFORMED]"
            + " \"https://${x\" holds a configuration reference that cannot be read: it is not"
            + " closed.\n  Write ${name} or ${name:default}; a name is made of letters, digits,"
            + " \".\", \"-\" and \"_\".",
        "AccountResource.transfer @CrossOriginPolicy.origins[1], from ${frontend.origin} (test"
            + " frontend.origin): [latchkey:TRAILING_SLASH] \"https://app.example.com/\" is not an"
            + " origin: an origin has no path.\n  Write \"https://app.example.com\".");
  }

  @Test
  void saysWhatItFindsToPrograms() {
    StartUp startUp =
        Generated.startUp(
            Map.of("a", "https://app.example.com/"),
            rows(
                on("AccountResource.read").origins("${nothing}").declare(),
                on("AccountResource.transfer").origins("${a}").declare()));

    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(startUp::requireNoErrors)
        .satisfies(
            refused ->
                assertThat(refused.findings())
                    .containsExactly(
                        new LocatedFinding(
                            "AccountResource.read",
                            "CrossOriginPolicy",
                            Finding.of(
                                ReferenceRule.REFERENCE_UNSET,
                                Pointer.to("origins", 0),
                                "nothing",
                                "test")),
                        new LocatedFinding(
                            "AccountResource.transfer",
                            "CrossOriginPolicy",
                            Finding.of(
                                OriginTextRule.TRAILING_SLASH,
                                Pointer.to("origins", 0).from("${a} (test a)"),
                                "https://app.example.com/",
                                "\"https://app.example.com\""))));
  }

  @Test
  void opensNothingForADeclarationInError() {
    StartUp startUp =
        Generated.startUp(
            Map.of(),
            rows(
                on("AccountResource.read").origins("https://a.example.com", "${x}").declare(),
                on("AccountResource.transfer").origins("*").declare()));

    EndpointFilter refused = filter(startUp, "read()");
    assertThat(refused.allowedOrigin("https://a.example.com")).isNull();
    assertThat(refused.allowsMethod("GET")).isFalse();
  }

  @Test
  void judgesADeclarationOnceWithAllItsEndpoints() {
    var policy =
        PolicyDeclaration.on("AccountResource", "TYPE")
            .origins("${x:https://a.example.com}")
            .maxAge(60)
            .declare();
    StartUp startUp = Generated.startUp(Map.of(), rows(policy, policy));
    startUp.requireNoErrors();

    EndpointFilter filter = filter(startUp, "read()");
    assertThat(filter).isSameAs(filter(startUp, "transfer()"));
    assertThat(filter.allowedHeaders()).isEqualTo("content-type");
    assertThat(filter.allowsMethod("PUT")).isTrue();
    assertThat(filter.allowsMethod("DELETE")).isFalse();
    assertThat(startUp.warnings()).isEmpty();
  }

  /** Else one path could not tell its policy where no method was matched. */
  @Test
  void givesPoliciesThatMeanTheSameOneFilter() {
    StartUp startUp =
        Generated.startUp(
            Map.of("a", "https://a.example.com"),
            rows(
                on("AccountResource.read").origins("${a}").methods("*").declare(),
                on("AccountResource.transfer")
                    .origins("${b:https://a.example.com}")
                    .methods("*")
                    .allowedHeaders()
                    .declare()));

    assertThat(filter(startUp, "read()")).isSameAs(filter(startUp, "transfer()"));
  }

  @Test
  void warnsOfALoopbackOriginBesideOthers() {
    var policy =
        on("AccountResource.read")
            .origins("https://a.example.com", "${frontend}")
            .allowCredentials()
            .declare();
    StartUp startUp =
        Generated.startUp(
            Map.of("frontend", "http://localhost:8081"),
            all -> all.resource(AccountResource.class, "a").add("read()", "GET", "", policy));

    startUp.requireNoErrors();
    assertThat(startUp.warnings())
        .extracting(LocatedFinding::message)
        .singleElement()
        .asString()
        .startsWith(
            "AccountResource.read @CrossOriginPolicy.origins[1], from ${frontend} (test frontend):"
                + " [latchkey:LOOPBACK_CREDENTIALED] \"http://localhost:8081\" may read with"
                + " credentials beside \"https://a.example.com\"");
  }
}
