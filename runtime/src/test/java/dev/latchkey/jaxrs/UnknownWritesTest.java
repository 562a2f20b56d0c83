package dev.latchkey.jaxrs;

import static dev.latchkey.jaxrs.Transfers.FOREIGN;
import static dev.latchkey.jaxrs.Transfers.OWN;
import static dev.latchkey.jaxrs.Transfers.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.endpoint.ProtectionDeclaration;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Set;
import org.glassfish.jersey.process.Inflector;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate before methods of which no generated policy knows. */
class UnknownWritesTest {

  /** From a library that was compiled without Latchkey. */
  @Path("library")
  public static class Library {
    @GET
    public String read() {
      return "read";
    }

    @POST
    public String write() {
      return "write";
    }
  }

  /** An application. */
  public static class Shop extends Application {
    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Library.class, Steps.VerbOverride.class);
    }
  }

  /** Another one. */
  public static class Office extends Shop {
    @Override
    public Set<Class<?>> getClasses() {
      return super.getClasses();
    }
  }

  /** What is generated for an application that is protected. */
  public static class OfApplication implements GeneratedPolicies {
    @Override
    public int contract() {
      return CONTRACT;
    }

    @Override
    public void register(Endpoints endpoints) {
      endpoints.application(
          Office.class, ProtectionDeclaration.on("Office", "APPLICATION").declare());
    }
  }

  /** What is generated for one whose package is. */
  public static final class OfPackage extends OfApplication {
    @Override
    public void register(Endpoints endpoints) {
      endpoints.unknown(Office.class, ProtectionDeclaration.on("com.bank", "PACKAGE").declare());
    }
  }

  private static RawHttp.Answer send(TestServer server, String verb, String... lines)
      throws Exception {
    return server.http().send(verb, "/api/library", lines);
  }

  private static int post(TestServer server, String... lines) throws Exception {
    String[] all = Arrays.copyOf(lines, lines.length + 1);
    all[lines.length] = "Content-Length: 0";
    return send(server, "POST", all).status();
  }

  @ParameterizedTest
  @ValueSource(classes = {OfApplication.class, OfPackage.class})
  void standsIfTheApplicationIsProtected(Class<?> policies) throws Exception {
    try (TestServer server =
        TestServer.start(ResourceConfig.forApplication(new Office()), policies)) {
      assertThat(post(server, FOREIGN, SESSION)).isEqualTo(403);
      assertThat(post(server, OWN, SESSION)).isEqualTo(200);
      assertThat(send(server, "GET", FOREIGN, SESSION).status()).isEqualTo(200);
      assertThat(send(server, "GET", "X-Verb: POST", FOREIGN, SESSION).status()).isEqualTo(403);
      assertThat(post(server, "X-Verb: GET", FOREIGN, SESSION)).isEqualTo(403);
      assertThat(send(server, "OPTIONS", FOREIGN, SESSION).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {OfApplication.class, OfPackage.class})
  void doesNotStandInAnotherApplication(Class<?> policies) throws Exception {
    try (TestServer server =
        TestServer.start(ResourceConfig.forApplication(new Shop()), policies)) {
      assertThat(post(server, FOREIGN, SESSION)).isEqualTo(200);
    }
  }

  @Test
  void standsBeforeWhatIsNoMethodOfAClass() throws Exception {
    Resource.Builder resource = Resource.builder("library");
    Inflector<Object, Response> anything = request -> Response.ok().build();
    resource.addMethod("POST").handledBy(anything::apply);
    try (TestServer server =
        TestServer.start(
            new ResourceConfig().registerResources(resource.build()), OfApplication.class)) {
      assertThat(post(server, FOREIGN, SESSION)).isEqualTo(403);
      assertThat(post(server, OWN, SESSION)).isEqualTo(200);
    }
  }

  /** The library beside an application that knows bearer tokens only. */
  private static TestServer bearer() {
    return TestServer.start(Transfers.application(Library.class), TransferPolicies.Bearer.class);
  }

  @Test
  void aBearerOnlyApplicationRefusesWhatABrowserAttaches() throws Exception {
    try (TestServer server = bearer()) {
      assertThat(post(server, SESSION)).isEqualTo(403);
      assertThat(post(server, "Authorization: Basic YTpi")).isEqualTo(403);
      assertThat(post(server, "Authorization: Bearer x", FOREIGN)).isEqualTo(200);
      assertThat(send(server, "GET", SESSION).status()).isEqualTo(200);
    }
  }

  @Test
  void aBearerOnlyApplicationNeedsNoDecision() throws Exception {
    try (TestServer server = bearer()) {
      assertThat(Transfers.post(server, "", SESSION).status()).isEqualTo(403);
      assertThat(Transfers.post(server, "", "Authorization: Bearer x", FOREIGN).status())
          .isEqualTo(200);
      assertThat(Transfers.get(server, "", SESSION).status()).isEqualTo(200);
      assertThat(
              server
                  .http()
                  .send("PUT", "/api/transfers/exempt", SESSION, "Content-Length: 0")
                  .status())
          .isEqualTo(200);
    }
  }
}
