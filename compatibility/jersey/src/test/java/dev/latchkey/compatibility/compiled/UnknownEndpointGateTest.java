package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.compatibility.compiled.Forgery.OWN;
import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.startup.StartRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Endpoints that no generated code knows: of resources that a program puts together when it runs.
 */
class UnknownEndpointGateTest {

  private static final String PROTECTED = "@dev.latchkey.CsrfProtected";
  private static final List<String> UNKNOWN = List.of("programmatic", "handled");

  @TempDir private Path application;

  private static List<JavaFileObject> application(String ofPackage, String ofApplication) {
    return List.of(
        source("app.package-info", ofPackage, "package app;"),
        source(
            "app.Program",
            "package app;",
            "import dev.latchkey.compatibility.served.Journal;",
            "import jakarta.ws.rs.container.ContainerRequestContext;",
            "import org.glassfish.jersey.server.ResourceConfig;",
            "import org.glassfish.jersey.server.model.Resource;",
            ofApplication,
            "public class Program extends ResourceConfig {",
            "  public static class Handler {",
            "    public String handle(ContainerRequestContext request) {",
            "      Journal.ran(\"handled\");",
            "      return \"\";",
            "    }",
            "  }",
            "  public Program() throws ReflectiveOperationException {",
            "    register(org.glassfish.jersey.server.filter.HttpMethodOverrideFilter.class);",
            "    Resource.Builder inflected = Resource.builder(\"programmatic\");",
            "    for (String verb : new String[] {\"GET\", \"POST\"}) {",
            "      inflected.addMethod(verb).handledBy(request -> {",
            "        Journal.ran(\"programmatic\");",
            "        return \"\";",
            "      });",
            "    }",
            "    registerResources(inflected.build());",
            "    Resource.Builder handled = Resource.builder(\"handled\");",
            "    handled.addMethod(\"POST\").handledBy(Handler.class,",
            "        Handler.class.getMethod(\"handle\", ContainerRequestContext.class));",
            "    registerResources(handled.build());",
            "  }",
            "}"));
  }

  private CompiledApplication start(String ofPackage, String ofApplication)
      throws IOException, ReflectiveOperationException {
    CompiledApplication.module(application, List.of(), application(ofPackage, ofApplication));
    return CompiledApplication.startAsItIs(List.of(application), "app.Program");
  }

  private static WireRequest post(String name) {
    return WireRequest.of("POST /api/" + name);
  }

  @ParameterizedTest
  @CsvSource({
    "'', @dev.latchkey.CsrfProtected",
    "@dev.latchkey.CsrfProtected, ''",
    "@dev.latchkey.CsrfProtected, @dev.latchkey.CsrfProtected"
  })
  void theOriginGateStandsIfTheApplicationOrItsPackageIsProtected(
      String ofPackage, String ofApplication) throws Exception {
    String facts = "@dev.latchkey.BrowserFacing(publicOrigins = \"https://bank.example\")";
    try (CompiledApplication running = start(ofPackage, ofApplication + facts)) {
      Forgery forgery = new Forgery(running);
      for (String name : UNKNOWN) {
        forgery.isRefused(post(name), name);
      }
    }
  }

  @Test
  void safeOnesAreReachedAsBeforeUnlessTheirVerbWasChanged() throws Exception {
    try (CompiledApplication running = start("", PROTECTED)) {
      Forgery forgery = new Forgery(running);
      forgery.runs(WireRequest.of("GET /api/programmatic").with(FOREIGN), "programmatic");
      forgery.isRefused(post("programmatic").with("X-HTTP-Method-Override: GET"), "programmatic");
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
      for (String name : UNKNOWN) {
        forgery.runs(post(name).with(FOREIGN), name);
        forgery.runs(post(name).with(OWN), name);
      }
    }
  }

  /**
   * No generated code can say what the annotation of its package means, so the start is refused.
   */
  @Test
  void aHandlerOfAnotherProtectedPackageIsNotLeftOpen() throws IOException {
    CompiledApplication.module(
        application,
        List.of(),
        List.of(
            source("handlers.package-info", PROTECTED, "package handlers;"),
            source(
                "handlers.Handler",
                "package handlers;",
                "public class Handler { public String handle() { return \"\"; } }"),
            source(
                "app.Program",
                "package app;",
                "public class Program extends org.glassfish.jersey.server.ResourceConfig {",
                "  public Program() throws ReflectiveOperationException {",
                "    var handled = org.glassfish.jersey.server.model.Resource.builder(\"handled\");",
                "    handled.addMethod(\"POST\").handledBy(handlers.Handler.class,",
                "        handlers.Handler.class.getMethod(\"handle\"));",
                "    registerResources(handled.build());",
                "  }",
                "}")));
    assertThatThrownBy(() -> CompiledApplication.startAsItIs(List.of(application), "app.Program"))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("handlers.Handler");
  }
}
