package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.jaxrs.scanned.ScannedResource;
import dev.latchkey.startup.RunningApplication;
import dev.latchkey.startup.StartRefusedException;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** How an application starts, or does not. */
class StartTest {

  private static final String ORIGIN = "Origin: " + BankFilters.APP;

  /** A container that goes on after a feature has failed. */
  public static class Swallowing implements Feature {
    @Override
    public boolean configure(FeatureContext context) {
      try {
        return new LatchkeyFeature().configure(context);
      } catch (RuntimeException e) {
        return false;
      }
    }
  }

  /** Closes what {@link BankPolicies} opens. */
  public static final class ClosedPolicies implements GeneratedPolicies {
    @Override
    public int contract() {
      return GeneratedPolicies.CONTRACT;
    }

    @Override
    public void register(Endpoints endpoints) {
      endpoints
          .resource(AccountResource.class, "accounts")
          .add("list()", "GET", "", EndpointFilter.NOT_SHARED);
    }
  }

  private static Installation load() {
    return Installation.load(
        new ContainerProperties(new ResourceConfig()),
        RunningApplication.UNKNOWN,
        Set.of(),
        new CsrfListeners(List.of()));
  }

  private static void assertRefused(ResourceConfig application, Class<?>... missing) {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> TestServer.start(application).close())
        .satisfies(
            refused -> {
              for (Class<?> type : missing) {
                assertThat(refused).hasMessageContaining(type.getName());
              }
            })
        .withMessageContaining("annotation processor path")
        .withMessageNotContaining(PlainResource.class.getName());
  }

  @Test
  void isRefusedForAllAnnotatedClassesWithoutPolicies() {
    assertRefused(
        new ResourceConfig(AccountResource.class, PlainResource.class, ScannedResource.class),
        AccountResource.class,
        ScannedResource.class);
  }

  @Test
  void isRefusedForClassesOfAnApplication() {
    assertRefused(
        ResourceConfig.forApplication(
            new Application() {
              @Override
              public Set<Class<?>> getClasses() {
                return Set.of(AccountResource.class);
              }
            }),
        AccountResource.class);
  }

  @Test
  void isRefusedForSingletons() {
    assertRefused(new ResourceConfig().register(new AccountResource()), AccountResource.class);
  }

  @Test
  void isRefusedForScannedClasses() {
    assertRefused(
        new ResourceConfig().packages("dev.latchkey.jaxrs.scanned"), ScannedResource.class);
  }

  @Test
  void isRefusedForResourcesThatOnlyTheContainerKnows() {
    assertRefused(
        new ResourceConfig()
            .registerResources(
                org.glassfish.jersey.server.model.Resource.from(ScannedResource.class)),
        ScannedResource.class);
  }

  @Test
  void isRefusedWhenTwoRegistrationsContradict() {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(
            () ->
                TestServer.start(
                        new ResourceConfig(AccountResource.class),
                        BankPolicies.class,
                        ClosedPolicies.class)
                    .close())
        .withMessageContaining("Accounts by " + BankPolicies.class.getName())
        .withMessageContaining("not shared by " + ClosedPolicies.class.getName());
  }

  @Test
  void answers503WhereTheContainerSwallowsTheRefusal() throws Exception {
    var application = withoutServices(new ResourceConfig(AccountResource.class, Swallowing.class));
    try (TestServer server = TestServer.start(application)) {
      assertUnavailable(server);
    }
  }

  @Test
  void answers503WhereTheContainerSwallowsALateRefusal() throws Exception {
    Installation installation = TestServer.withPolicies(StartTest::load);
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> installation.require(Set.of(AccountResource.class)));
    var application =
        withoutServices(
            new ResourceConfig(PlainResource.class)
                .register(TestInstallation.preflights(installation)));
    try (TestServer server = TestServer.start(application)) {
      assertUnavailable(server);
    }
  }

  @Test
  void refusesEachTimeOnceAClassIsMissing() throws Exception {
    Installation installation = TestServer.withPolicies(StartTest::load);
    assertRefused(installation, AccountResource.class, "AccountResource");
    assertRefused(installation, AccountResource.class, "AccountResource");
    assertRefused(installation, PlainResource.class, "AccountResource");
    assertRefused(installation, StrayResource.class, "AccountResource", "StrayResource");
  }

  private static void assertRefused(Installation from, Class<?> next, String... missing) {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> from.require(Set.of(next)))
        .satisfies(refusal -> assertThat(refusal).hasMessageContainingAll(missing));
  }

  @Test
  void isOverWhereAClassCannotBeLookedAt() throws Exception {
    Installation installation = TestServer.withPolicies(StartTest::load);
    Class<?> broken = HalfLoaded.type();

    assertThatExceptionOfType(NoClassDefFoundError.class)
        .isThrownBy(() -> installation.require(Set.of(broken)));

    assertThat(installation.mayServe()).isFalse();
  }

  @Test
  void isOverOnceRequestsAreServed() {
    Installation installation = TestServer.withPolicies(StartTest::load);
    assertThat(installation.mayServe()).isTrue();

    installation.require(Set.of(StrayResource.class));

    assertThat(installation.mayServe()).isTrue();
  }

  private static void assertUnavailable(TestServer server) throws Exception {
    for (String method : List.of("GET", "POST", "OPTIONS")) {
      for (String path : List.of("/api/accounts", "/api/nowhere")) {
        RawHttp.Answer answer =
            server.http().send(method, path, ORIGIN, "Access-Control-Request-Method: PUT");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.corsLines()).isEmpty();
        assertThat(answer.body()).doesNotContainIgnoringCase("latchkey");
      }
    }
  }

  private static ResourceConfig withoutServices(ResourceConfig application) {
    return application.property("jakarta.ws.rs.loadServices", false);
  }

  @Test
  void worksByHandWithoutServices() throws Exception {
    var application = withoutServices(new ResourceConfig(AccountResource.class));
    Latchkey.classes().forEach(application::register);
    assertInstalledOnce(application);
  }

  @Test
  void registersOnceHoweverOftenItIsListed() throws Exception {
    var application = new ResourceConfig(AccountResource.class).register(new LatchkeyFeature());
    Latchkey.classes().forEach(application::register);
    assertInstalledOnce(application.register(Swallowing.class));
  }

  private static void assertInstalledOnce(ResourceConfig application) throws Exception {
    try (TestServer server = TestServer.start(application, BankPolicies.class)) {
      RawHttp.Answer answer = server.http().send("GET", "/api/accounts", ORIGIN);
      assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly(BankFilters.APP);
      assertThat(answer.all("Vary")).containsExactly("Origin");
    }
  }

  @Test
  void keepsTwoApplicationsApart() throws Exception {
    try (TestServer open =
            TestServer.start(new ResourceConfig(AccountResource.class), BankPolicies.class);
        TestServer closed =
            TestServer.start(new ResourceConfig(AccountResource.class), ClosedPolicies.class)) {
      for (int i = 0; i < 2; i++) {
        assertThat(open.http().send("GET", "/api/accounts", ORIGIN).corsLines()).isNotEmpty();
        assertThat(closed.http().send("GET", "/api/accounts", ORIGIN).corsLines()).isEmpty();
      }
    }
  }
}
