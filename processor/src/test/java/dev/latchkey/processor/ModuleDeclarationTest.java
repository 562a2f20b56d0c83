package dev.latchkey.processor;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Named modules, beyond the two sources of {@code POLICIES_NOT_PROVIDED}. */
class ModuleDeclarationTest {

  private static final JavaFileObject SHOP =
      source(
          "module-info",
          "module com.example.shop {",
          "  requires dev.latchkey.runtime;",
          "  provides dev.latchkey.endpoint.GeneratedPolicies with shop.LatchkeyPolicies;",
          "}");

  @TempDir private Path folder;

  @BeforeEach
  void compileTheShop() throws IOException {
    assertThat(compile("shop", List.of(SHOP, resource("shop", "Orders")))).isEmpty();
    assertThat(folder.resolve("shop/shop/LatchkeyPolicies.class")).exists();
  }

  /** No declaration can name it, and its tests may well run on the class path. */
  @Test
  void what_is_generated_for_a_test_need_not_be_provided() throws IOException {
    Path sources = folder.resolve("sources");

    assertThat(
            compile(
                "tests",
                List.of(onDisk(sources, resource("shop", "Tested"))),
                "--patch-module",
                "com.example.shop=" + sources))
        .isEmpty();
    assertThat(folder.resolve("tests/shop/LatchkeyPolicies2.class")).exists();
  }

  /** Only a file can be patched into a module. */
  private static JavaFileObject onDisk(Path root, JavaFileObject source) throws IOException {
    Path file = root.resolve(Path.of("/").relativize(Path.of("/", source.getName())));
    Files.createDirectories(file.getParent());
    Files.writeString(file, source.getCharContent(true));
    try (var files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      return files.getJavaFileObjects(file).iterator().next();
    }
  }

  /** The runtime is there for the shop, but this module cannot see it. */
  @Test
  void nothing_is_generated_for_a_module_that_does_not_read_the_runtime() throws IOException {
    JavaFileObject declaration =
        source(
            "module-info",
            "module com.example.stock {",
            "  requires jakarta.ws.rs;",
            "  requires com.example.shop;",
            "}");
    JavaFileObject resource =
        source(
            "stock.Stock",
            "package stock;",
            "@jakarta.ws.rs.Path(\"/stock\")",
            "public class Stock {",
            "  @jakarta.ws.rs.GET public String list() { return \"\"; }",
            "}");

    assertThat(compile("stock", List.of(declaration, resource))).isEmpty();
    assertThat(folder.resolve("stock/stock/Stock.class")).exists();
    assertThat(folder.resolve("stock/stock/LatchkeyPolicies.class")).doesNotExist();
  }

  @Test
  void a_class_is_named_for_each_package() throws IOException {
    List<Diagnostic<? extends JavaFileObject>> found =
        compile("both", List.of(SHOP, resource("shop", "Orders"), resource("stock", "Stock")));

    assertThat(found)
        .singleElement()
        .extracting(diagnostic -> diagnostic.getMessage(null))
        .asString()
        .contains("with stock.LatchkeyPolicies;\"");
  }

  private List<Diagnostic<? extends JavaFileObject>> compile(
      String name, List<JavaFileObject> sources, String... more) throws IOException {
    List<String> options = new ArrayList<>(List.of(more));
    String libraries = System.getProperty("java.class.path");
    options.addAll(List.of("-p", folder.resolve("shop") + File.pathSeparator + libraries));
    options.addAll(List.of("-d", folder.resolve(name).toString()));
    return NamedModule.compile(List.of(new LatchkeyProcessor()), sources, options);
  }

  private static JavaFileObject resource(String packageName, String name) {
    return source(
        packageName + "." + name,
        "package " + packageName + ";",
        "@jakarta.ws.rs.Path(\"/" + name + "\")",
        "@dev.latchkey.CrossOriginPolicy(origins = \"https://app.shop.example\")",
        "public class " + name + " {",
        "  @jakarta.ws.rs.GET public String list() { return \"\"; }",
        "}");
  }
}
