package dev.latchkey.processor;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What messages about forged requests name, and where they stand if their place is elsewhere. */
class GuardMessagesTest {

  private static final JavaFileObject LIBRARY =
      source(
          "library.Guarded",
          "package library;",
          "import dev.latchkey.*;",
          "import jakarta.ws.rs.*;",
          "@CsrfProtected(trustedOrigins = \"https://*.github.io\")",
          "public abstract class Guarded { @POST public void post(String text) {} }");

  private static final JavaFileObject USER =
      source(
          "shop.OrderResource",
          "package shop;",
          "import jakarta.ws.rs.*;",
          "@Path(\"orders\")",
          "public class OrderResource extends library.Guarded {}");

  private static List<String> messages(Compilation compilation) {
    return compilation.diagnostics().stream().map(found -> found.getMessage(null)).toList();
  }

  @Test
  void anExemptionIsNamedBesideTheProtectionThatItOverrides() {
    JavaFileObject api =
        source(
            "shop.OrderApi",
            "package shop;",
            "import dev.latchkey.*;",
            "import jakarta.ws.rs.*;",
            "public interface OrderApi { @POST @CsrfProtected void post(String text); }");
    JavaFileObject resource =
        source(
            "shop.OrderResource",
            "package shop;",
            "import dev.latchkey.*;",
            "import jakarta.ws.rs.*;",
            "@Path(\"orders\")",
            "public class OrderResource implements OrderApi {",
            "  @Override @CsrfExempt(reason = \"signed\") public void post(String text) {}",
            "}");
    assertThat(messages(Compilations.compile(List.of(api, resource))))
        .singleElement()
        .asString()
        .contains("OrderResource.post is exempt, and OrderApi.post is @CsrfProtected");
  }

  @Test
  void whatALibraryDeclaresIsReportedOnTheClassThatInheritsIt(@TempDir Path folder)
      throws IOException {
    write(Compiler.javac().compile(LIBRARY), folder);
    Compilation compilation = Compilations.compileAgainst(List.of(folder.toFile()), List.of(USER));
    assertThat(compilation.diagnostics().stream().map(Compilations::render))
        .containsExactly("ERROR TRUSTED_ORIGIN_PUBLIC_SUFFIX OrderResource.java:4:8");
    assertThat(messages(compilation).get(0))
        .endsWith("It is declared by library.Guarded, outside of this compilation.");
  }

  private static void write(Compilation library, Path folder) throws IOException {
    for (JavaFileObject file : library.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path target = folder.resolve("library").resolve(Path.of(file.getName()).getFileName());
        Files.createDirectories(target.getParent());
        try (InputStream bytes = file.openInputStream()) {
          Files.copy(bytes, target);
        }
      }
    }
  }
}
