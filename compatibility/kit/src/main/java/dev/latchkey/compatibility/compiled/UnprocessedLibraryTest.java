package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.compatibility.compiled.Forgery.OWN;
import static dev.latchkey.compatibility.compiled.Modules.ofPackage;
import static dev.latchkey.compatibility.compiled.Modules.type;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.MethodOverride;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Endpoints of a library that was compiled without the processor: no generated code knows them. */
class UnprocessedLibraryTest {

  private static final String PROTECTED = "@dev.latchkey.CsrfProtected";

  /** Each endpoint, and what the journal calls it. */
  private static final Map<String, String> UNKNOWN =
      Map.of("POST /api/plain", "plain", "POST /api/plain/located", "located");

  @TempDir private Path folder;

  private static JavaFileObject application(String annotations) {
    return type(
        "app.Bank",
        annotations,
        "public class Bank extends KitApplication {",
        "  @Override protected Set<Class<?>> resources() { return Set.of(library.Plain.class); }",
        "}");
  }

  private CompiledApplication start(String ofPackage, String ofApplication) throws Exception {
    return new Modules(folder)
        .unprocessed(CsrfSources.of("library").toArray(JavaFileObject[]::new))
        .processed(ofPackage("app", ofPackage), application(ofApplication))
        .start("app.Bank", MethodOverride.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'', @dev.latchkey.CsrfProtected",
    "@dev.latchkey.CsrfProtected, ''",
    "@dev.latchkey.CsrfProtected, @dev.latchkey.CsrfProtected"
  })
  void theOriginGateStandsIfTheApplicationOrItsPackageIsProtected(
      String ofPackage, String ofApplication) throws Exception {
    String facts = "@BrowserFacing(publicOrigins = \"https://bank.example\")";
    try (CompiledApplication running = start(ofPackage, ofApplication + facts)) {
      Forgery forgery = new Forgery(running);
      UNKNOWN.forEach((post, name) -> forgery.isRefused(WireRequest.of(post), name));
    }
  }

  @Test
  void safeOnesAreReachedAsBeforeUnlessTheirVerbWasChanged() throws Exception {
    try (CompiledApplication running = start("", PROTECTED)) {
      Forgery forgery = new Forgery(running);
      forgery.runs(WireRequest.of("GET /api/plain").with(FOREIGN), "plain get");
      forgery.runs(WireRequest.of("HEAD /api/plain").with(FOREIGN), "plain get");
      forgery.isRefused(
          WireRequest.of("POST /api/plain", MethodOverride.HEADER + ": GET"), "plain get");
    }
  }

  /** Neither a policy nor facts of the application are a word about protection. */
  @ParameterizedTest
  @CsvSource({
    "''",
    "@dev.latchkey.BrowserFacing(publicOrigins = \"https://bank.example\")",
    "@dev.latchkey.CrossOriginPolicy(origins = \"https://reader.example\")"
  })
  void theyAreLeftAloneWhereTheApplicationSaysNothing(String ofApplication) throws Exception {
    try (CompiledApplication running = start("", ofApplication)) {
      Forgery forgery = new Forgery(running);
      UNKNOWN.forEach(
          (post, name) -> {
            forgery.runs(WireRequest.of(post).with(FOREIGN), name);
            forgery.runs(WireRequest.of(post).with(OWN), name);
          });
    }
  }
}
