package dev.latchkey.compatibility.dropwizard;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.RawClient.Answer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What compresses responses says {@code Vary} before Jersey does. */
class CompressionTest {

  @TempDir private Path folder;

  /** The remedy. */
  public static final class VaryFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      response.getHeaders().add("Vary", "Accept-Encoding");
    }
  }

  @BeforeEach
  void compile() throws IOException {
    CompiledApplication.module(
        folder,
        List.of(),
        List.of(
            source(
                "shop.Orders",
                "package shop;",
                "import jakarta.ws.rs.*;",
                "@Path(\"orders\")",
                "@dev.latchkey.CrossOriginPolicy(origins = \"https://reader.example\")",
                "public class Orders {",
                "  @GET public String list() { return \"order\".repeat(1000); }",
                "}")));
  }

  private Answer compressed(Class<?>... providers) throws IOException {
    Map<String, String> compression = Map.of(KitServer.COMPRESSION, "true");
    try (CompiledApplication shop =
        CompiledApplication.start(
            List.of(folder), List.of("shop.Orders"), compression, providers)) {
      Answer answer =
          shop.client()
              .send(
                  "GET /api/orders",
                  List.of(
                      "Host: shop.example",
                      "Origin: https://reader.example",
                      "Accept-Encoding: gzip"));
      assertThat(answer.values("Content-Encoding")).containsExactly("gzip");
      return answer;
    }
  }

  @Test
  void jerseyWritesOverIt() throws IOException {
    assertThat(compressed().tokens("Vary")).containsExactly("Origin");
  }

  @Test
  void aFilterThatSaysItAgainIsHeard() throws IOException {
    assertThat(compressed(VaryFilter.class).tokens("Vary"))
        .containsExactlyInAnyOrder("Origin", "Accept-Encoding");
  }
}
