package dev.latchkey.compatibility.compiled;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.startup.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library and an application, compiled apart, and their values from configuration. */
class SeveralModulesTest {

  @TempDir private Path folder;

  private Path library;
  private Path application;

  private static final List<JavaFileObject> LIBRARY =
      List.of(
          source(
              "library.Rates",
              "package library;",
              "import jakarta.ws.rs.*;",
              "@Path(\"rates\") public class Rates {",
              "  @PUT public void put(@HeaderParam(\"X-Bank\") String bank) {}",
              "}"),
          source(
              "library.Branches",
              "package library;",
              "import dev.latchkey.*;",
              "import jakarta.ws.rs.*;",
              "@Path(\"branches\") @CrossOriginPolicy(origins = \"${branches.readers}\")",
              "@CsrfProtected",
              "public class Branches { @PUT public void put() {} }"));

  private static List<JavaFileObject> application(String policy) {
    return List.of(
        source(
            "app.Bank",
            "package app;",
            "import dev.latchkey.*;",
            "import dev.latchkey.compatibility.served.KitApplication;",
            "import java.util.Set;",
            policy,
            "@CsrfProtected",
            "public class Bank extends KitApplication {",
            "  @Override protected Set<Class<?>> resources() {",
            "    return Set.of(library.Rates.class, library.Branches.class, Accounts.class);",
            "  }",
            "}"),
        source(
            "app.Accounts",
            "package app;",
            "import jakarta.ws.rs.*;",
            "@Path(\"accounts\") public class Accounts {",
            "  @PUT public void put() {}",
            "}"));
  }

  @BeforeEach
  void folders() throws IOException {
    library = Files.createDirectory(folder.resolve("library"));
    application = Files.createDirectory(folder.resolve("application"));
  }

  private CompiledApplication start(String policy, Map<String, String> properties)
      throws IOException, ReflectiveOperationException {
    CompiledApplication.module(library, List.of(), LIBRARY);
    CompiledApplication.module(application, List.of(library), application(policy));
    return CompiledApplication.start(
        List.of(library, application), List.of("app.Bank"), properties);
  }

  private static Answer preflight(CompiledApplication bank, String path, String origin) {
    return bank.client()
        .send(
            "OPTIONS /api/" + path,
            List.of("Origin: " + origin, "Access-Control-Request-Method: PUT"));
  }

  @Test
  void thePolicyOfTheApplicationReachesTheLibraryAndNearerOnesHold() throws Exception {
    try (CompiledApplication bank =
        start(
            "@CrossOriginPolicy(origins = \"${bank.readers:https://default.example}\")",
            Map.of("branches.readers", "https://one.example, https://two.example"))) {
      Answer rates = preflight(bank, "rates", "https://default.example");
      assertThat(rates.values("Access-Control-Allow-Origin"))
          .containsExactly("https://default.example");
      assertThat(rates.tokens("Access-Control-Allow-Headers")).contains("x-bank");
      assertThat(preflight(bank, "accounts", "https://default.example").status()).isEqualTo(204);

      assertThat(preflight(bank, "branches", "https://one.example").status()).isEqualTo(204);
      assertThat(preflight(bank, "branches", "https://two.example").status()).isEqualTo(204);
      assertThat(preflight(bank, "branches", "https://default.example").status()).isEqualTo(403);
      assertThat(preflight(bank, "rates", "https://one.example").status()).isEqualTo(403);
    }
  }

  @Test
  void twoApplicationsHaveTheirOwnValues() throws Exception {
    CompiledApplication.module(library, List.of(), LIBRARY);
    CompiledApplication.module(
        application,
        List.of(library),
        application("@CrossOriginPolicy(origins = \"${bank.readers}\")"));
    Map<String, String> one =
        Map.of("bank.readers", "https://one.example", "branches.readers", "https://b.example");
    Map<String, String> two =
        Map.of("bank.readers", "https://two.example", "branches.readers", "https://b.example");
    List<Path> modules = List.of(library, application);
    try (CompiledApplication first = CompiledApplication.start(modules, List.of("app.Bank"), one);
        CompiledApplication second = CompiledApplication.start(modules, List.of("app.Bank"), two)) {
      assertThat(preflight(first, "rates", "https://one.example").status()).isEqualTo(204);
      assertThat(preflight(first, "rates", "https://two.example").status()).isEqualTo(403);
      assertThat(preflight(second, "rates", "https://two.example").status()).isEqualTo(204);
      assertThat(preflight(second, "rates", "https://one.example").status()).isEqualTo(403);
    }
  }

  @Test
  @Tag(EmbeddedContainer.TAG)
  void everyFindingIsListedWithTheSentenceOfTheCompiler() {
    assertThatThrownBy(
            () ->
                start(
                    "@CrossOriginPolicy(origins = \"${bank.readers}\", allowCredentials = true)",
                    Map.of("bank.readers", "https://*.run.app,http://bank.example")))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining(
            "Bank @CrossOriginPolicy.origins[0], from ${bank.readers} (JAX-RS property"
                + " bank.readers): [latchkey:PUBLIC_SUFFIX_BELOW_CREDENTIALED]")
        .hasMessageContaining("[latchkey:INSECURE_CREDENTIALED] \"http://bank.example\"")
        .hasMessageContaining("Branches @CrossOriginPolicy.origins[0]")
        .hasMessageContaining("[latchkey:REFERENCE_UNSET] Nothing sets \"branches.readers\"");
  }

  @Test
  @Tag(Container.APPLICATION_TAG)
  @Tag(Container.TWO_APPLICATIONS_TAG)
  void thePolicyOfOneApplicationIsNotThatOfAnother() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    CompiledApplication.module(library, List.of(), LIBRARY);
    CompiledApplication.module(
        application,
        List.of(library),
        application("@CrossOriginPolicy(origins = \"https://default.example\")"));
    CompiledApplication.module(
        other,
        List.of(library),
        List.of(
            source(
                "other.Admin",
                "package other;",
                "@dev.latchkey.CsrfProtected",
                "public class Admin extends dev.latchkey.compatibility.served.KitApplication {",
                "  @Override protected java.util.Set<Class<?>> resources() {",
                "    return java.util.Set.of(library.Rates.class);",
                "  }",
                "}")));
    Map<String, String> values = Map.of("branches.readers", "https://one.example");
    List<Path> modules = List.of(library, application, other);
    try (CompiledApplication bank =
            CompiledApplication.start(modules, List.of("app.Bank"), values);
        CompiledApplication admin =
            CompiledApplication.start(modules, List.of("other.Admin"), values)) {
      assertThat(preflight(bank, "rates", "https://default.example").status()).isEqualTo(204);
      assertThat(preflight(admin, "rates", "https://default.example").accessControl()).isEmpty();
    }
  }

  /** One annotation that governs two packages is judged once, with the endpoints of both. */
  @Test
  void aBaseClassGovernsResourcesOfSeveralPackages() throws Exception {
    CompiledApplication.module(
        library,
        List.of(),
        List.of(
            source(
                "base.Base",
                "package base;",
                "import dev.latchkey.*;",
                "@CrossOriginPolicy(origins = \"${base.readers}\", methods = {\"PUT\", \"DELETE\"})",
                "@CsrfProtected",
                "public abstract class Base {}"),
            source(
                "one.First",
                "package one;",
                "import jakarta.ws.rs.*;",
                "@Path(\"first\") public class First extends base.Base {",
                "  @PUT public void put() {}",
                "}"),
            source(
                "two.Second",
                "package two;",
                "import jakarta.ws.rs.*;",
                "@Path(\"second\") public class Second extends base.Base {",
                "  @DELETE public void delete() {}",
                "}")));
    try (CompiledApplication bank =
        CompiledApplication.start(
            List.of(library),
            List.of("one.First", "two.Second"),
            Map.of("base.readers", "https://one.example"))) {
      assertThat(preflight(bank, "first", "https://one.example").status()).isEqualTo(204);
    }
  }
}
