package dev.latchkey.compatibility.dropwizard;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where users of Dropwizard say what holds for all of an application. */
class DeclarationPlacesTest {

  private static final String DECLARATION =
      """
      @dev.latchkey.BrowserFacing(publicOrigins = "https://shop.example")
      @dev.latchkey.CsrfProtected(also = dev.latchkey.Gate.CUSTOM_HEADER)
      """;

  /** One that says nothing, and one that says less than the application. */
  private static final List<JavaFileObject> RESOURCES =
      List.of(resource("Orders", ""), resource("Returns", "@dev.latchkey.CsrfProtected"));

  private static final List<String> OWN =
      List.of(
          "Host: shop.example",
          "Cookie: session=1",
          "Sec-Fetch-Site: same-origin",
          "Origin: https://shop.example");

  @TempDir private Path folder;

  private static JavaFileObject resource(String name, String annotations) {
    return source(
        "shop." + name,
        "package shop;",
        "import jakarta.ws.rs.*;",
        "@Path(\"" + name.toLowerCase(java.util.Locale.ROOT) + "\")",
        annotations,
        "public class " + name + " {",
        "  @POST public String write() {",
        "    dev.latchkey.compatibility.served.Journal.ran(\"write\");",
        "    return \"\";",
        "  }",
        "}");
  }

  private void isInForce(JavaFileObject declaration) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>(RESOURCES);
    sources.add(declaration);
    CompiledApplication.module(folder, List.of(), sources);
    try (CompiledApplication shop =
        CompiledApplication.start(
            List.of(folder), List.of("shop.Orders", "shop.Returns"), Map.of())) {
      for (String path : List.of("orders", "returns")) {
        WireRequest post = WireRequest.of("POST /api/" + path).with(OWN);
        assertThat(status(shop, post)).isEqualTo(403);
        assertThat(Journal.entries()).isEmpty();
        assertThat(status(shop, post.with("X-CSRF-Token: of a script"))).isEqualTo(200);
        assertThat(Journal.entries()).containsExactly("write");
      }
    }
  }

  private static int status(CompiledApplication shop, WireRequest request) {
    Journal.clear();
    return shop.client().exchange(request.toString()).status();
  }

  @Test
  void thePackageOfTheResources() throws IOException {
    isInForce(source("shop.package-info", DECLARATION, "package shop;"));
  }

  /** Dropwizard never learns of the class. */
  @Test
  void anApplicationThatNobodyStarts() throws IOException {
    isInForce(
        source(
            "shop.Shop",
            "package shop;",
            DECLARATION,
            "public class Shop extends jakarta.ws.rs.core.Application {}"));
  }
}
