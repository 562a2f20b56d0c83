package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cors.PreflightAnswer;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.startup.Exempting;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** Preflights are routed among the classes that an application registers, with rows or without. */
class RegisteredClassesTest {

  private static final String ORIGIN = "Origin: " + BankFilters.APP;
  private static final String PUT = "Access-Control-Request-Method: PUT";

  /** Less specific than all others, and shared. */
  @Path("{tenant}")
  public static class Tenants {
    @PUT
    public String put() {
      return "tenant";
    }

    @PUT
    @Path("{document}")
    public String document() {
      return "document";
    }
  }

  /** Open, and registered by one of two applications. */
  @Path("open")
  public static class Open {
    @PUT
    public String put() {
      return "open";
    }
  }

  /** What a container may make of it. */
  public static class ProxyOfOpen extends Open {}

  /** From a library that was compiled without Latchkey. */
  @Path("library")
  public static class Library {
    @PUT
    @Path("reset")
    public String reset() {
      return "library";
    }

    @GET
    public String read() {
      return "library";
    }
  }

  /** A path that is inherited. */
  @Path("contract")
  public interface Contract {
    @PUT
    @Path("reset")
    String reset();
  }

  /** Without rows. */
  public static class Implementation implements Contract {
    @Override
    public String reset() {
      return "implementation";
    }
  }

  /** Where the class that implements it stands, as RESTEasy tells too. */
  @Path("kept")
  public interface KeptContract {
    @PUT
    String put();
  }

  /** With rows. */
  public static class Kept implements KeptContract {
    @Override
    public String put() {
      return "kept";
    }
  }

  /** Where the class that extends it stands, as Quarkus tells too. */
  @Path("below")
  public abstract static class KeptBase {
    @PUT
    public abstract String put();
  }

  /** With rows. */
  public static class KeptBelow extends KeptBase {
    @Override
    public String put() {
      return "kept";
    }
  }

  /** Says where it stands, and stands somewhere else than the class that it extends. */
  @Path("moved")
  public static class Moved extends Open {}

  /** Rows of all classes that have them. */
  public static final class Policies implements GeneratedPolicies {
    @Override
    public int contract() {
      return CONTRACT;
    }

    @Override
    public void register(Endpoints endpoints) {
      Endpoints exempt = Exempting.all(endpoints);
      exempt
          .resource(Tenants.class, "{tenant}")
          .add("put()", "PUT", "", EndpointFilter.NOT_SHARED)
          .add("document()", "PUT", "{document}", BankFilters.ACCOUNTS);
      exempt.resource(Kept.class, "kept").add("put()", "PUT", "", BankFilters.OPEN);
      exempt.resource(KeptBelow.class, "below").add("put()", "PUT", "", BankFilters.OPEN);
      exempt.resource(Open.class, "open").add("put()", "PUT", "", BankFilters.OPEN);
    }
  }

  private static RawHttp.Answer preflight(ResourceConfig application, String path)
      throws Exception {
    try (TestServer server = TestServer.start(application, Policies.class)) {
      return server.http().send("OPTIONS", "/api/" + path, ORIGIN, PUT);
    }
  }

  @Test
  void aClassWithoutRowsIsNobodyElses() throws Exception {
    var application = new ResourceConfig(Tenants.class, Library.class, Implementation.class);
    try (TestServer server = TestServer.start(application, Policies.class)) {
      RawHttp http = server.http();
      for (String path : new String[] {"library/reset", "contract/reset", "library/x"}) {
        assertThat(http.send("OPTIONS", "/api/" + path, ORIGIN, PUT).corsLines()).isEmpty();
        assertThat(http.send("DELETE", "/api/" + path, ORIGIN).corsLines()).isEmpty();
      }
      assertThat(http.send("PUT", "/api/library/reset", ORIGIN, "Content-Length: 0").corsLines())
          .isEmpty();
      assertThat(http.send("OPTIONS", "/api/7/reset", ORIGIN, PUT).status()).isEqualTo(204);
    }
  }

  @Test
  void singletonsAndApplicationsCountAsWell() throws Exception {
    ResourceConfig singleton = new ResourceConfig(Tenants.class).register(new Library());
    ResourceConfig ofApplication =
        ResourceConfig.forApplication(
            new Application() {
              @Override
              public Set<Class<?>> getClasses() {
                return Set.of(Tenants.class);
              }

              @Override
              @SuppressWarnings("deprecation")
              public Set<Object> getSingletons() {
                return Set.of(new Library());
              }
            });

    assertThat(preflight(singleton, "library/reset").corsLines()).isEmpty();
    assertThat(preflight(ofApplication, "library/reset").corsLines()).isEmpty();
  }

  @Test
  void aClassOfAnotherApplicationIsNotThere() throws Exception {
    try (TestServer one = TestServer.start(new ResourceConfig(Tenants.class), Policies.class);
        TestServer other =
            TestServer.start(new ResourceConfig(Tenants.class, Open.class), Policies.class)) {
      RawHttp.Answer closed = one.http().send("OPTIONS", "/api/open", ORIGIN, PUT);
      RawHttp.Answer open = other.http().send("OPTIONS", "/api/open", ORIGIN, PUT);

      assertThat(closed.status()).isEqualTo(403);
      assertThat(closed.corsLines()).isEmpty();
      assertThat(open.status()).isEqualTo(204);
      assertThat(open.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }
  }

  @Test
  void aProxyStandsForItsClass() throws Exception {
    assertThat(preflight(new ResourceConfig(ProxyOfOpen.class), "open").status()).isEqualTo(204);
  }

  @Test
  void aSubclassWithAPathOfItsOwnIsNoProxy() throws Exception {
    var application = new ResourceConfig(Tenants.class, Moved.class);

    assertThat(preflight(application, "moved/reset").corsLines()).isEmpty();
    assertThat(preflight(application, "open").status()).isEqualTo(403);
  }

  @Test
  void theInterfaceOfAClassIsNoClassWithoutRows() {
    Installation installation = TestServer.withPolicies(TestInstallation::load, Policies.class);
    installation.require(Set.of(Kept.class, KeptContract.class));

    assertThat(decided(installation, "/kept")).isInstanceOf(PreflightAnswer.Allowed.class);
  }

  @Test
  void theAbstractClassAboveAClassIsNoClassWithoutRows() {
    Installation installation = TestServer.withPolicies(TestInstallation::load, Policies.class);
    installation.require(Set.of(KeptBelow.class, KeptBase.class));

    assertThat(decided(installation, "/below")).isInstanceOf(PreflightAnswer.Allowed.class);
  }

  @Test
  void anInterfaceThatNobodyImplementsHasNoRows() {
    Installation installation = TestServer.withPolicies(TestInstallation::load, Policies.class);
    installation.require(Set.of(Tenants.class, KeptContract.class));

    assertThat(decided(installation, "/kept")).isInstanceOf(PreflightAnswer.NotOurs.class);
  }

  private static PreflightAnswer decided(Installation installation, String path) {
    return installation
        .sharing()
        .preflights()
        .decide(path, List.of(BankFilters.APP), List.of("PUT"));
  }

  @Test
  void nothingIsGrantedWhereTheContainerTellsNothing() {
    Installation installation = TestServer.withPolicies(TestInstallation::load, Policies.class);

    assertThat(decided(installation, "/open")).isInstanceOf(PreflightAnswer.NotOurs.class);
  }

  @Test
  void whatIsRegisteredIsSettledWithTheFirstRequest() {
    Installation installation = TestServer.withPolicies(TestInstallation::load, Policies.class);
    installation.require(Set.of(Tenants.class));
    assertThat(installation.mayServe()).isTrue();
    var settled = installation.sharing();

    installation.require(Set.of(Open.class));

    assertThat(installation.sharing()).isSameAs(settled);
  }
}
