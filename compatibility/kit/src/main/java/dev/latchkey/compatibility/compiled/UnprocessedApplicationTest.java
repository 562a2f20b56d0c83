package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Modules.method;
import static dev.latchkey.compatibility.compiled.Modules.ofPackage;
import static dev.latchkey.compatibility.compiled.Modules.type;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.startup.StartRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application says something, and no processor saw it: without a word it would be nothing. */
@Tag(EmbeddedContainer.TAG)
@Tag(Container.APPLICATION_TAG)
class UnprocessedApplicationTest {

  private static final String PROTECTED = "@dev.latchkey.CsrfProtected ";
  private static final String FACTS =
      "@dev.latchkey.BrowserFacing(publicOrigins = \"https://bank.example\") ";
  private static final WireRequest POST = WireRequest.of("POST /api/orders");

  @TempDir private Path folder;

  private Modules modules;

  /** The library is silent, so that nothing but the application protects it. */
  @BeforeEach
  void library() throws IOException {
    modules =
        new Modules(folder)
            .processed(
                type(
                    "library.Orders",
                    "@Path(\"orders\") public class Orders {",
                    method("@POST", "order"),
                    "}"));
  }

  private static JavaFileObject application(String name, String annotations, String superclass) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return type(
        name,
        annotations + "public class " + simple + " extends " + superclass + " {",
        "  @Override protected Set<Class<?>> resources() { return Set.of(library.Orders.class); }",
        "}");
  }

  private static JavaFileObject application(String annotations) {
    return application("app.Bank", annotations, "KitApplication");
  }

  private void isRefused(String application, String... mentions) {
    assertThatThrownBy(() -> modules.start(application).close())
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("latchkey-processor")
        .hasMessageContainingAll(mentions);
  }

  private void isGuarded(String application) throws Exception {
    try (CompiledApplication running = modules.start(application)) {
      new Forgery(running).isRefused(POST, "order");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CsrfProtected",
        "BrowserFacing(publicOrigins = \"https://bank.example\")",
        "BrowserFacing(publicOrigins = \"https://bank.example\", credentials = Credentials.BEARER)",
        "CrossOriginPolicy(origins = \"https://reader.example\")"
      })
  void anAnnotationOfTheClassRefusesTheStart(String annotation) throws Exception {
    modules.unprocessed(application("@" + annotation + " "));
    isRefused("app.Bank", "@" + annotation.replaceFirst("\\(.*", "") + " of app.Bank");
  }

  @Test
  void oneThatWasProcessedStartsAndIsGuarded() throws Exception {
    modules.processed(application(PROTECTED + FACTS));
    isGuarded("app.Bank");
  }

  @Test
  void oneThatSaysNothingStarts() throws Exception {
    modules.unprocessed(application(""));
    try (CompiledApplication running = modules.start("app.Bank")) {
      new Forgery(running).runs(POST.with(Forgery.FOREIGN), "order");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {PROTECTED, FACTS})
  void anAnnotationOfItsPackageRefusesTheStart(String annotation) throws Exception {
    modules.unprocessed(ofPackage("app", annotation), application(""));
    isRefused("app.Bank", "of package app, for app.Bank");
  }

  @Test
  void anAnnotationOfASuperclassRefusesTheStart() throws Exception {
    modules
        .unprocessed(application("base.Base", PROTECTED, "KitApplication"))
        .processed(application("app.Bank", FACTS, "base.Base"));
    isRefused("app.Bank", "@CsrfProtected of base.Base");
  }

  @Test
  void whatASuperclassSaidOnceWasProcessedIsInForce() throws Exception {
    modules
        .processed(application("base.Base", PROTECTED + FACTS, "KitApplication"))
        .unprocessed(application("app.Bank", "", "base.Base"));
    isGuarded("app.Bank");
  }

  /** Its own word is another one, perhaps a stricter one. */
  @Test
  void whatASuperclassSaidDoesNotStandForTheClass() throws Exception {
    modules
        .processed(application("base.Base", PROTECTED + FACTS, "KitApplication"))
        .unprocessed(application("app.Bank", PROTECTED, "base.Base"));
    isRefused("app.Bank", "@CsrfProtected of app.Bank");
  }

  @Test
  void factsOfAnotherApplicationDoNotStandForItsOwn() throws Exception {
    modules
        .processed(application("other.Bank", FACTS, "KitApplication"))
        .unprocessed(application(FACTS));
    isRefused("app.Bank", "@BrowserFacing of app.Bank");
  }

  /** As containers make them: with another class, which may copy the annotations. */
  @ParameterizedTest
  @ValueSource(strings = {"", PROTECTED})
  void aProxyIsNoApplicationOfItsOwn(String copied) throws Exception {
    modules
        .processed(application(PROTECTED + FACTS))
        .unprocessed(application("app.Bank$$SpringCGLIB$$0", copied, "app.Bank"));
    isGuarded("app.Bank$$SpringCGLIB$$0");
  }
}
