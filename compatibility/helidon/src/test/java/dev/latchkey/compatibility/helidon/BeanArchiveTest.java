package dev.latchkey.compatibility.helidon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.compatibility.container.BeanArchive;
import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.processor.Compilations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a bean archive CDI looks at resource classes that no application lists. */
class BeanArchiveTest {

  @TempDir private Path module;

  @BeforeEach
  void compile() throws IOException {
    CompiledApplication.moduleWithoutProcessor(
        module,
        List.of(),
        List.of(
            Compilations.source(
                "shop.Offers",
                "package shop;",
                "import jakarta.ws.rs.*;",
                "@Path(\"offers\") public class Offers {",
                "  @GET public String all() { return \"all\"; }",
                "}"),
            Compilations.source(
                "shop.Unlisted",
                "package shop;",
                "import jakarta.ws.rs.*;",
                "@Path(\"{id: [}\") public class Unlisted {",
                "  @GET public String one() { return \"one\"; }",
                "}")));
  }

  @Test
  void startsWhereThereIsNoDescriptor() throws IOException {
    try (CompiledApplication shop = start()) {
      assertThat(shop.client().send("GET /api/offers", List.of()).body()).contains("all");
    }
  }

  @Test
  void doesNotStartBesideAPathThatCannotBeRead() throws IOException {
    BeanArchive.describe(module);
    assertThatThrownBy(() -> start().close()).hasStackTraceContaining("{id: [}");
  }

  private CompiledApplication start() throws IOException {
    return CompiledApplication.start(List.of(module), List.of("shop.Offers"), Map.of());
  }
}
