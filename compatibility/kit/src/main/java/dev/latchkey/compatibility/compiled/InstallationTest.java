package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Modules.method;
import static dev.latchkey.compatibility.compiled.Modules.type;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.testkit.Installation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a user's own test says of an application is the case, in every container. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstallationTest {

  private static final String NAME = "shop.Shop";

  private Path module;
  private Path laterBuild;

  @BeforeAll
  void compile(@TempDir Path folder) throws IOException {
    module = compiled(folder.resolve("module"), "@GET");
    laterBuild = compiled(folder.resolve("later"), "@DELETE");
  }

  private static Path compiled(Path folder, String verb) throws IOException {
    Files.createDirectory(folder);
    CompiledApplication.module(folder, List.of(), List.of(application(), orders(verb)));
    return folder;
  }

  private static JavaFileObject application() {
    return type(
        NAME,
        "@BrowserFacing(publicOrigins = \"https://shop.example\")",
        "public class Shop extends KitApplication {",
        "  @Override protected Set<Class<?>> resources() { return Set.of(Orders.class); }",
        "}");
  }

  private static JavaFileObject orders(String verb) {
    return type(
        "shop.Orders",
        "@Path(\"orders\") @CsrfProtected public class Orders {",
        method("@POST", "order"),
        method("@Path(\"last\") " + verb, "last"),
        "}");
  }

  /** Asks as a test would that has the classes of a build on its class path. */
  private static void assertInstalled(Path build, CompiledApplication application)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (var classes = new URLClassLoader(new URL[] {build.toUri().toURL()}, before)) {
      thread.setContextClassLoader(classes);
      Installation.assertInstalled(application.address());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void itPassesWhereThisVeryBuildRuns() throws Exception {
    try (CompiledApplication running =
        CompiledApplication.start(List.of(module), List.of(NAME), Map.of())) {
      assertInstalled(module, running);
      assertThatExceptionOfType(AssertionError.class)
          .isThrownBy(() -> assertInstalled(laterBuild, running))
          .withMessageContaining("other sources");
    }
  }

  @Test
  void itFailsWhereTheContainerFindsNothing() throws Exception {
    try (CompiledApplication running =
        CompiledApplication.startWithoutRegistration(module, NAME, Map.of())) {
      if (Container.current().does(Behaviour.REGISTRATION)) {
        assertInstalled(module, running);
      } else {
        assertThatExceptionOfType(AssertionError.class)
            .isThrownBy(() -> assertInstalled(module, running))
            .withMessageContaining("Latchkey.classes()");
      }
    }
  }
}
