package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.startup.Exempting;
import dev.latchkey.startup.StartRefusedException;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** A library's resources under the policy of an application that was compiled elsewhere. */
class ApplicationPolicyTest {

  private static final String OF_APPLICATION = "https://application.example.com";

  /** A resource of the library. */
  @Path("library")
  public static class LibraryResource {
    @GET
    public String read() {
      return "read";
    }

    @PUT
    public String write() {
      return "write";
    }

    @GET
    @Path("own")
    public String own() {
      return "own";
    }

    @GET
    @Path("closed")
    public String closed() {
      return "closed";
    }
  }

  /** What is generated for the library. */
  public static final class LibraryPolicies implements GeneratedPolicies {
    @Override
    public int contract() {
      return GeneratedPolicies.CONTRACT;
    }

    @Override
    public void register(Endpoints endpoints) {
      Exempting.all(endpoints)
          .resource(LibraryResource.class, "library")
          .add("read()", "GET", "", EndpointFilter.UNDECLARED)
          .reads("LibraryResource.read", "", List.of(), List.of("X-Trace"), List.of())
          .add("write()", "PUT", "", EndpointFilter.UNDECLARED)
          .reads("LibraryResource.write", "entity", List.of(), List.of(), List.of())
          .add("own()", "GET", "own", BankFilters.ACCOUNTS)
          .add("closed()", "GET", "closed", EndpointFilter.NOT_SHARED);
    }
  }

  /** Carries a policy. */
  @ApplicationPath("/")
  public static class Shop extends Application {
    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(LibraryResource.class);
    }
  }

  /** A proxy of the application, as containers make them. */
  public static class ShopProxy extends Shop {}

  /** Another one that carries a policy. */
  @ApplicationPath("/")
  public static class Office extends Shop {}

  /** An application that says nothing. */
  @ApplicationPath("/")
  public static class Plain extends Application {
    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(LibraryResource.class);
    }
  }

  /** What is generated for the application. */
  public static class ShopPolicies implements GeneratedPolicies {
    @Override
    public int contract() {
      return GeneratedPolicies.CONTRACT;
    }

    @Override
    public void register(Endpoints endpoints) {
      endpoints.application(Shop.class, policy("Shop", OF_APPLICATION));
    }
  }

  /** What is generated for the other one. */
  public static final class OfficePolicies extends ShopPolicies {
    @Override
    public void register(Endpoints endpoints) {
      endpoints.application(Office.class, policy("Office", "https://office.example.com"));
    }
  }

  private static PolicyDeclaration policy(String owner, String origin) {
    return PolicyDeclaration.on(owner, "APPLICATION").origins(origin).maxAge(60).declare();
  }

  private static TestServer start(Application application, Class<?>... policies) {
    return TestServer.start(ResourceConfig.forApplication(application), policies);
  }

  private static String reader(TestServer server, String path, String origin) throws Exception {
    RawHttp.Answer answer = server.http().send("GET", "/api/" + path, "Origin: " + origin);
    assertThat(answer.status()).isEqualTo(200);
    return answer.header("Access-Control-Allow-Origin");
  }

  private static RawHttp.Answer preflight(TestServer server) throws Exception {
    return server
        .http()
        .send(
            "OPTIONS",
            "/api/library",
            "Origin: " + OF_APPLICATION,
            "Access-Control-Request-Method: PUT");
  }

  @Test
  void reachesWhatHasNoNearerPolicy() throws Exception {
    try (TestServer server = start(new Shop(), LibraryPolicies.class, ShopPolicies.class)) {
      assertThat(reader(server, "library", OF_APPLICATION)).isEqualTo(OF_APPLICATION);
      assertThat(reader(server, "library", BankFilters.APP)).isNull();
      assertThat(preflight(server).corsLines())
          .containsExactlyInAnyOrder(
              "Access-Control-Allow-Origin: " + OF_APPLICATION,
              "Access-Control-Allow-Methods: GET,PUT",
              "Access-Control-Allow-Headers: content-type,x-trace",
              "Access-Control-Max-Age: 60");
    }
  }

  @Test
  void leavesNearerDecisionsAlone() throws Exception {
    try (TestServer server = start(new Shop(), ShopPolicies.class, LibraryPolicies.class)) {
      assertThat(reader(server, "library/own", OF_APPLICATION)).isNull();
      assertThat(reader(server, "library/own", BankFilters.APP)).isEqualTo(BankFilters.APP);
      assertThat(reader(server, "library/closed", OF_APPLICATION)).isNull();
    }
  }

  @Test
  void belongsToSubclassesToo() throws Exception {
    try (TestServer server = start(new ShopProxy(), LibraryPolicies.class, ShopPolicies.class)) {
      assertThat(reader(server, "library", OF_APPLICATION)).isEqualTo(OF_APPLICATION);
    }
  }

  @Test
  void isThatOfTheNearestClass() throws Exception {
    try (TestServer server =
        start(new Office(), LibraryPolicies.class, ShopPolicies.class, OfficePolicies.class)) {
      assertThat(reader(server, "library", OF_APPLICATION)).isNull();
      assertThat(reader(server, "library", "https://office.example.com")).isNotNull();
    }
  }

  @Test
  void isTheOnlyOneWhereTheContainerShowsAnApplicationOfItsOwn() throws Exception {
    try (TestServer server =
        TestServer.start(
            new ResourceConfig(LibraryResource.class), LibraryPolicies.class, ShopPolicies.class)) {
      assertThat(reader(server, "library", OF_APPLICATION)).isEqualTo(OF_APPLICATION);
    }
  }

  @Test
  void doesNotReachAnotherApplication() throws Exception {
    try (TestServer server = start(new Plain(), LibraryPolicies.class, ShopPolicies.class)) {
      assertThat(reader(server, "library", OF_APPLICATION)).isNull();
      assertThat(preflight(server).corsLines()).isEmpty();
    }
  }

  @Test
  void isRefusedWhereSeveralMightBeMeant() {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(
            () ->
                TestServer.start(
                        new ResourceConfig(LibraryResource.class),
                        LibraryPolicies.class,
                        ShopPolicies.class,
                        OfficePolicies.class)
                    .close())
        .withMessage(
            "Declarations are refused:\nShop @CrossOriginPolicy:"
                + " [latchkey:APPLICATION_POLICIES_DISAGREE] %s and %s both carry a policy for the"
                + " application, and the two differ: which resources belong to which cannot be seen"
                + " here.\n  Put the policies on packages or classes instead.",
            Shop.class.getName(), Office.class.getName());
  }
}
