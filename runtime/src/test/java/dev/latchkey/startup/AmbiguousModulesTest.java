package dev.latchkey.startup;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Two modules that serve one verb on one path. */
class AmbiguousModulesTest {

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
        public int contract() { return 1; }
        public void register(Endpoints endpoints) {
          endpoints.resource(%2$s.class, "orders/{%1$s}")
              .add("write(java.lang.String)", "PUT", "items", POLICY)
              .reads("%2$s.write", "entity", List.of("%3$s"), List.of(), List.of());
        }
      }
      """;

  @TempDir Path one;
  @TempDir Path other;

  private static Class<?>[] module(Path folder, String name, String resource, String consumes)
      throws Exception {
    ClassLoader loader =
        new CompiledModule(folder)
            .source(name + "/" + resource, RESOURCE.formatted(name, resource, consumes))
            .source(name + "/Policies", POLICIES.formatted(name, resource, consumes))
            .loader();
    return new Class<?>[] {
      loader.loadClass(name + "." + resource), loader.loadClass(name + ".Policies")
    };
  }
}
