package dev.latchkey.compatibility.compiled;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.compatibility.container.WireRequest;
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

/**
 * Resources of a library that was compiled first, and an application that says something of them.
 */
class ModulesGateTest {

  private static final String FACTS =
      "@dev.latchkey.BrowserFacing(publicOrigins = \"https://bank.example\")";
  private static final String PROTECTED = "@dev.latchkey.CsrfProtected";

  @TempDir private Path folder;

  private Path library;
  private Path application;

  @BeforeEach
  void folders() throws IOException {
    library = Files.createDirectory(folder.resolve("library"));
    application = Files.createDirectory(folder.resolve("application"));
  }

  private static JavaFileObject resource(String onClass, String... members) {
    return source(
        "library.Orders",
        "package library;",
        "import dev.latchkey.*;",
        "import dev.latchkey.compatibility.served.Journal;",
        "import jakarta.ws.rs.*;",
        onClass,
        "@Path(\"orders\") public class Orders {",
        String.join("\n", members),
        "}");
  }

  private static String post(String name, String annotation) {
    return "@POST @Path(\"%s\") %s public void %s() { Journal.ran(\"%s\"); }"
        .formatted(name, annotation, name, name);
  }

  private static JavaFileObject application(String annotations) {
    return source(
        "app.Bank",
        "package app;",
        "import java.util.Set;",
        annotations,
        "public class Bank extends dev.latchkey.compatibility.served.KitApplication {",
        "  @Override protected Set<Class<?>> resources() { return Set.of(library.Orders.class); }",
        "}");
  }

  private CompiledApplication start(JavaFileObject resource, String annotations)
      throws IOException, ReflectiveOperationException {
    CompiledApplication.module(library, List.of(), List.of(resource));
    CompiledApplication.module(application, List.of(library), List.of(application(annotations)));
    return CompiledApplication.start(List.of(library, application), List.of("app.Bank"), Map.of());
  }

  @Test
  void protectionOfTheApplicationReachesTheLibraryExceptWhatIsExempt() throws Exception {
    JavaFileObject orders =
        resource(
            "",
            post("plain", ""),
            post("own", "@CsrfProtected"),
            post("webhook", "@CsrfExempt(reason = \"signed by the payment provider\")"));
    try (CompiledApplication bank = start(orders, PROTECTED + FACTS)) {
      Forgery forgery = new Forgery(bank);
      forgery.isRefused(WireRequest.of("POST /api/orders/plain"), "plain");
      forgery.isRefused(WireRequest.of("POST /api/orders/own"), "own");
      forgery.runs(WireRequest.of("POST /api/orders/webhook").with(Forgery.FOREIGN), "webhook");
    }
  }

  /** The further gates of the application stand there too. */
  @Test
  void gatesOfTheApplicationAddUpWithThoseOfTheLibrary() throws Exception {
    String header = "@dev.latchkey.CsrfProtected(also = dev.latchkey.Gate.CUSTOM_HEADER)";
    try (CompiledApplication bank =
        start(resource("", post("own", "@CsrfProtected")), header + FACTS)) {
      Forgery forgery = new Forgery(bank);
      WireRequest request = WireRequest.of("POST /api/orders/own");
      forgery.isRefused(request.with(Forgery.OWN));
      forgery.isRefused(request.with(Forgery.FOREIGN).with("X-CSRF-Token: anything"));
      forgery.runs(request.with(Forgery.OWN).with("X-CSRF-Token: anything"), "own");
    }
  }

  /** Alone the library may leave it open; nobody had said a word. */
  @Test
  @Tag(EmbeddedContainer.TAG)
  void anUndecidedPostRefusesTheStartWhereTheApplicationSaysSomething() {
    assertThatThrownBy(() -> start(resource("", post("plain", "")), FACTS))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("Orders.plain: [latchkey:CSRF_UNPROTECTED_UNSAFE_METHOD]");
  }

  @Test
  void anUndecidedPostStartsWhereNobodySaysAnything() throws Exception {
    try (CompiledApplication bank = start(resource("", post("plain", "")), "")) {
      new Forgery(bank)
          .runs(WireRequest.of("POST /api/orders/plain").with(Forgery.FOREIGN), "plain");
    }
  }

  /** The library lets app.bank.example write, with credentials; the application trusts nobody. */
  @Test
  @Tag(EmbeddedContainer.TAG)
  void aPolicyOfTheLibraryThatTheApplicationContradictsRefusesTheStart() throws Exception {
    JavaFileObject shared =
        resource(
            "@CrossOriginPolicy(origins = \"https://app.bank.example\", allowCredentials = true)",
            post("own", "@CsrfProtected"));
    assertThatThrownBy(
            () -> start(shared, "@dev.latchkey.CsrfProtected(trustedOrigins = {})" + FACTS))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("[latchkey:CORS_ORIGIN_REJECTED_BY_CSRF]")
        .hasMessageContaining("https://app.bank.example");
  }

  @Test
  void aPolicyOfTheLibraryThatTheApplicationLeavesAloneIsTrusted() throws Exception {
    JavaFileObject shared =
        resource(
            "@CrossOriginPolicy(origins = \"https://app.bank.example\", allowCredentials = true)",
            post("own", "@CsrfProtected"));
    try (CompiledApplication bank = start(shared, PROTECTED + FACTS)) {
      new Forgery(bank)
          .runs(
              WireRequest.of(
                  "POST /api/orders/own",
                  Forgery.HOST,
                  Forgery.COOKIE,
                  "Sec-Fetch-Site: same-site",
                  "Origin: https://app.bank.example"),
              "own");
    }
  }
}
