package dev.latchkey.compatibility.payara;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.processor.Compilations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Payara describes each deployment, in an application of its own which finds the libraries of the
 * deployment, and knows nothing of its properties.
 */
class OpenApiTest {

  @Test
  void isNoneOfOurBusiness(@TempDir Path folder) throws IOException {
    CompiledApplication.module(
        folder,
        List.of(),
        List.of(
            Compilations.source(
                "shop.Offers",
                "package shop;",
                "import jakarta.ws.rs.*;",
                "@Path(\"offers\")",
                "@dev.latchkey.CrossOriginPolicy(origins = \"${shop.readers}\")",
                "public class Offers {",
                "  @GET public String all() { return \"all\"; }",
                "}")));
    Map<String, String> properties = Map.of("shop.readers", "https://reader.example");
    try (CompiledApplication application =
        CompiledApplication.start(List.of(folder), List.of("shop.Offers"), properties)) {
      assertThat(application.client().send("GET /openapi", List.of()).status()).isEqualTo(200);
      assertThat(application.client().send("GET /api/offers", List.of()).body()).contains("all");
    }
  }
}
