package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.startup.CompiledModule;
import dev.latchkey.startup.LocatedFinding;
import dev.latchkey.startup.StartRefusedException;
import java.net.URL;
import java.nio.file.Path;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules, compiled apart, that serve one verb on one path. */
class TwoModulesTest {

  private static final String RESOURCE =
      """
      package %1$s;
      @jakarta.ws.rs.Path("orders/{%1$s}")
      public class %2$s {
        @jakarta.ws.rs.PUT @jakarta.ws.rs.Path("items") @jakarta.ws.rs.Consumes("%3$s")
        public String write(String body) { return body; }
      }
      """;

  private static final String POLICIES =
      """
      package %1$s;
      import dev.latchkey.endpoint.*;
      import java.util.List;
      public class Policies implements GeneratedPolicies {
        static final PolicyDeclaration POLICY =
            PolicyDeclaration.on("%2$s", "TYPE").origins("${%1$s.origin}").declare();
        public int contract() { return CONTRACT; }
        public void register(Endpoints endpoints) {
          endpoints.resource(%2$s.class, "orders/{%1$s}")
              .add("write(java.lang.String)", "PUT", "items", POLICY)
              .reads("%2$s.write", "entity", List.of("%3$s"), List.of(), List.of())
              .exempt("%2$s", "TYPE", "Who may write is not the subject.");
        }
      }
      """;

  @TempDir Path folder;
  private ClassLoader modules;

  private URL module(String name, String resource, String consumes) throws Exception {
    return new CompiledModule(folder.resolve(name))
        .source(name + "/" + resource, RESOURCE.formatted(name, resource, consumes))
        .source(name + "/Policies", POLICIES.formatted(name, resource, consumes))
        .compile();
  }

  @BeforeEach
  void compile() throws Exception {
    modules =
        CompiledModule.loader(
            module("json", "Orders", "application/json"),
            module("text", "Orders", "text/plain"),
            module("xml", "XmlOrders", "text/xml"));
  }

  private TestServer start(String one, String other, String origins) throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(modules);
    try {
      return TestServer.start(
          new ResourceConfig(modules.loadClass(one), modules.loadClass(other))
              .property(one.split("\\.")[0] + ".origin", Configured.APP)
              .property(other.split("\\.")[0] + ".origin", origins),
          modules.loadClass(one.split("\\.")[0] + ".Policies"),
          modules.loadClass(other.split("\\.")[0] + ".Policies"));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private void assertRefused(String one, String other, String message) {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> start(one, other, Configured.OTHER).close())
        .withMessage(message)
        .satisfies(
            refused ->
                assertThat(refused.findings())
                    .extracting(LocatedFinding::finding)
                    .extracting(finding -> finding.rule().name())
                    .containsExactly("PREFLIGHT_AMBIGUOUS"));
  }

  @Test
  void areRefusedIfTheirPoliciesDiffer() {
    assertRefused(
        "json.Orders",
        "xml.XmlOrders",
        "Declarations are refused:\nXmlOrders.write @CrossOriginPolicy:"
            + " [latchkey:PREFLIGHT_AMBIGUOUS] XmlOrders.write and Orders.write serve PUT"
            + " /orders/{xml}/items, and not under the same policy. They are told apart by the media types"
            + " that they consume or produce only, and a preflight carries neither.\n"
            + "  Give both the same policy, or different paths.");
  }

  @Test
  void areToldApartWhereTheirClassesHaveOneName() {
    assertRefused(
        "json.Orders",
        "text.Orders",
        "Declarations are refused:\nOrders.write @CrossOriginPolicy:"
            + " [latchkey:PREFLIGHT_AMBIGUOUS] text.Orders.write and json.Orders.write serve PUT"
            + " /orders/{text}/items, and not under the same policy. They are told apart by the media types"
            + " that they consume or produce only, and a preflight carries neither.\n"
            + "  Give both the same policy, or different paths.");
  }

  @Test
  void areServedIfTheirPoliciesMeanTheSame() throws Exception {
    try (TestServer server = start("json.Orders", "xml.XmlOrders", Configured.APP)) {
      RawHttp.Answer answer =
          server
              .http()
              .send(
                  "OPTIONS",
                  "/api/orders/7/items",
                  "Origin: " + Configured.APP,
                  "Access-Control-Request-Method: PUT");
      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(Configured.APP);
    }
  }

  /** The other error is the one to mend first. */
  @Test
  void areNotComparedWhileAPolicyIsInError() {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> start("json.Orders", "xml.XmlOrders", "https://a.example/").close())
        .satisfies(
            refused ->
                assertThat(refused.findings())
                    .extracting(located -> located.finding().rule().name())
                    .containsExactly("TRAILING_SLASH"));
  }
}
