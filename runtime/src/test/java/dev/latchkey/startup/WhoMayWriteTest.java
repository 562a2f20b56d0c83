package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.FactsDeclaration;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredGuard;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.policy.Gate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What start-up puts before each endpoint, and what it refuses to leave undecided. */
class WhoMayWriteTest {

  private static final String APP = "https://app.bank.example";

  static class Resource {}

  static class App {}

  private static final ProtectionDeclaration OF_APPLICATION =
      ProtectionDeclaration.on("App", "APPLICATION").also("CUSTOM_HEADER").declare();

  private static final ProtectionDeclaration OF_CLASS =
      ProtectionDeclaration.on("Resource", "TYPE").also("CONTENT_TYPE").declare();

  private static Endpoints.Rows write(Endpoints all) {
    return write(all, EndpointFilter.UNDECLARED);
  }

  private static Endpoints.Rows write(Endpoints all, EndpointFilter filter) {
    return reading(all.resource(Resource.class, "a").add("write()", "POST", "", filter));
  }

  private static Endpoints.Rows reading(Endpoints.Rows rows) {
    return rows.reads(
        "Resource.write", "entity", List.of("application/json"), List.of(), List.of());
  }

  private static void stateFacts(Endpoints all) {
    all.browserFacing(
        FactsDeclaration.on("Bank")
            .publicOrigins("https://bank.example")
            .credentials("COOKIE")
            .declare());
  }

  private static RegisteredEndpoint endpoint(StartUp startUp) {
    startUp.requireNoErrors();
    return startUp.table().find(Resource.class, "write()").orElseThrow();
  }

  private static RegisteredGuard guard(Consumer<Endpoints> rows) {
    return endpoint(Generated.startUp(Map.of(), rows)).guard();
  }

  private static EffectiveProtection protection(RegisteredGuard guard) {
    assertThat(guard).isInstanceOf(RegisteredGuard.Protected.class);
    return ((RegisteredGuard.Protected) guard).protection();
  }

  private static List<String> errors(Consumer<Endpoints> rows) {
    return catchThrowableOfType(
            StartRefusedException.class, () -> Generated.startUp(Map.of(), rows).requireNoErrors())
        .findings()
        .stream()
        .map(WhoMayWriteTest::place)
        .toList();
  }

  private static String place(LocatedFinding located) {
    String message = located.message();
    return message.substring(0, message.indexOf(']') + 1);
  }

  @Test
  void aClassThatNobodyAnnotatedStaysAlone() {
    assertThat(guard(WhoMayWriteTest::write)).isEqualTo(RegisteredGuard.NONE);
  }

  static List<Consumer<Endpoints>> whatNeedsADecision() {
    var policy = PolicyDeclaration.on("Resource", "TYPE").origins(APP).declare();
    return List.of(
        all -> write(all).inScope(),
        all -> write(all, EndpointFilter.NOT_SHARED),
        all -> reading(all.resource(Resource.class, "a").add("write()", "POST", "", policy)),
        all -> {
          stateFacts(all);
          write(all);
        },
        all -> {
          all.application(App.class, policy);
          write(all);
        },
        all -> {
          all.unknown(App.class, OF_CLASS);
          write(all);
        });
  }

  @ParameterizedTest
  @MethodSource("whatNeedsADecision")
  void whoeverSaysAnythingMustDecide(Consumer<Endpoints> rows) {
    assertThat(errors(rows)).contains("Resource.write: [latchkey:CSRF_UNPROTECTED_UNSAFE_METHOD]");
  }

  @Test
  void bearerTokensAreADecision() {
    assertThat(
            guard(
                all -> {
                  all.browserFacing(
                      FactsDeclaration.on("Bank")
                          .publicOrigins(APP)
                          .credentials("BEARER")
                          .declare());
                  write(all).inScope();
                }))
        .isEqualTo(RegisteredGuard.NONE);
  }

  @Test
  void theProtectionOfTheApplicationAddsUp() {
    assertThat(
            protection(
                    guard(
                        all -> {
                          all.application(App.class, OF_APPLICATION);
                          write(all).protect(OF_CLASS);
                        }))
                .also())
        .containsExactlyInAnyOrder(Gate.CONTENT_TYPE, Gate.CUSTOM_HEADER);
  }

  @Test
  void theProtectionOfTheApplicationDecides() {
    for (var said : List.<Consumer<Endpoints.Rows>>of(rows -> {}, Endpoints.Rows::inScope)) {
      RegisteredGuard guard =
          guard(
              all -> {
                said.accept(write(all));
                all.application(App.class, OF_APPLICATION);
              });
      assertThat(protection(guard).also()).containsExactly(Gate.CUSTOM_HEADER);
    }
  }

  @Test
  void theProtectionOfTheApplicationLeavesExemptionsAlone() {
    assertThat(
            guard(
                all -> {
                  all.application(App.class, OF_APPLICATION);
                  write(all).exempt("Resource.write", "METHOD", "Signed.");
                }))
        .isEqualTo(RegisteredGuard.EXEMPT);
  }

  /** A request whose verb was changed on the way meets it. */
  @Test
  void aSafeEndpointHasItsGateToo() {
    StartUp startUp =
        Generated.startUp(
            Map.of(),
            all -> {
              all.application(App.class, OF_APPLICATION);
              all.resource(Resource.class, "a")
                  .add("write()", "GET", "", EndpointFilter.UNDECLARED);
            });

    assertThat(protection(endpoint(startUp).guard()).also()).containsExactly(Gate.CUSTOM_HEADER);
    assertThat(endpoint(startUp).signature().isUnsafe()).isFalse();
  }

  @Test
  void referencesAreResolvedAndTrustIsThatOfThePolicy() {
    var policy =
        PolicyDeclaration.on("Resource", "TYPE")
            .origins("${frontend}")
            .methods("POST")
            .allowCredentials()
            .declare();
    var protection =
        ProtectionDeclaration.on("Resource", "TYPE").also("CUSTOM_HEADER").header("${header}");
    StartUp startUp =
        Generated.startUp(
            Map.of("frontend", APP, "header", "X-Bank"),
            all ->
                reading(all.resource(Resource.class, "a").add("write()", "POST", "", policy))
                    .protect(protection.declare()));

    EffectiveProtection effective = protection(endpoint(startUp).guard());
    assertThat(effective.trustedOrigins()).containsExactly(APP);
    assertThat(effective.header()).isEqualTo("X-Bank");
    assertThat(endpoint(startUp).filter().allowedHeaders()).isEqualTo("content-type,x-bank");
    assertThat(endpoint(startUp).filter().origins()).containsExactly(APP);
  }

  @Test
  void unknownEndpointsAreThoseOfTheApplicationAndItsPackage() {
    StartUp startUp =
        Generated.startUp(
            Map.of(),
            all -> {
              all.application(App.class, OF_APPLICATION);
              all.unknown(App.class, OF_CLASS);
            });
    startUp.requireNoErrors();

    assertThat(startUp.application().unknown().orElseThrow().also())
        .containsExactlyInAnyOrder(Gate.CONTENT_TYPE, Gate.CUSTOM_HEADER);
    assertThat(Generated.startUp(Map.of(), all -> {}).application().unknown()).isEmpty();
  }

  @Test
  void anotherApplicationIsNotProtected() {
    StartUp startUp =
        StartUp.check(
            Registrations.of(
                List.of(
                    new Generated(
                        all -> {
                          all.application(App.class, OF_APPLICATION);
                          write(all);
                        }))),
            Generated.lookup(Map.of()),
            new RunningApplication(String.class, true));

    assertThat(endpoint(startUp).guard()).isEqualTo(RegisteredGuard.NONE);
  }
}
