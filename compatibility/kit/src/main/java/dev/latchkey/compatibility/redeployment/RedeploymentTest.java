package dev.latchkey.compatibility.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.ContainerClasses;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.compatibility.container.Redeployments;
import dev.latchkey.processor.Compilations;
import dev.latchkey.processor.CompiledModule;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application goes, with the Latchkey that it brought, and its class loader goes with it. */
@Tag(EmbeddedContainer.TAG)
@Tag(Container.APPLICATION_TAG)
class RedeploymentTest {

  private static final int TIMES = 10;
  private static final int REFUSALS = 3;

  private static final Path SOURCES = Path.of("../kit/sources/reload");

  @TempDir private static Path folder;

  private static Path processed;
  private static Path unprocessed;

  @BeforeAll
  static void compile() throws IOException {
    processed = folder.resolve("processed");
    CompiledModule.write(processed, List.of(), Compilations.folder(SOURCES));
    unprocessed = folder.resolve("unprocessed");
    CompiledModule.writeWithoutProcessor(unprocessed, List.of(), Compilations.folder(SOURCES));
  }

  /** The leak that one test plants on purpose stands in the system properties. */
  @AfterAll
  static void letGo() {
    System.getProperties().keySet().removeIf(key -> !(key instanceof String));
  }

  /** Where a container itself left every class loader, this would say nothing. */
  @Test
  @Tag(Container.REDEPLOYMENT_TAG)
  void leavesNoMoreThanWithoutLatchkey() throws Exception {
    Map<String, Integer> bare = redeploy(unprocessed, starts(TIMES, "Bare", "Bare"), List.of());
    Map<String, Integer> guarded =
        redeploy(processed, starts(TIMES, "Guarded", "Guarded"), ContainerClasses.libraries());
    assertThat(bare).containsEntry("read", 200).containsEntry("forged", 200);
    assertThat(guarded)
        .containsEntry("preflight", 204)
        .containsEntry("read", 200)
        .containsEntry("written", 200)
        .containsEntry("forged", 403)
        .doesNotContainKey(Redeployments.THROWN);
    assertThat(bare.get(Redeployments.LEFT)).isZero();
    assertThat(guarded.get(Redeployments.LEFT)).isZero();
  }

  @Test
  void aRefusedStartLeavesNoMoreThanAnyMistake() throws Exception {
    Map<String, Integer> broken =
        redeploy(unprocessed, starts(REFUSALS, "Broken", "Bare"), List.of());
    Map<String, Integer> refused =
        redeploy(processed, starts(REFUSALS, "Refused", "Guarded"), ContainerClasses.libraries());
    assertThat(refused).containsEntry(Redeployments.THROWN, REFUSALS);
    assertThat(broken).containsEntry(Redeployments.THROWN, REFUSALS);
    assertThat(refused.get(Redeployments.LEFT)).isEqualTo(broken.get(Redeployments.LEFT));
  }

  /** Or else the tests above could not fail. */
  @Test
  @Tag(Container.REDEPLOYMENT_TAG)
  void findsLeaks() throws Exception {
    List<String> leaking = List.of("reload.Bare", "reload.Leaking", "reload.Bare", "reload.Bare");
    assertThat(redeploy(unprocessed, leaking, List.of())).containsEntry(Redeployments.LEFT, 1);
  }

  private static List<String> starts(int times, String application, String around) {
    List<String> names = new ArrayList<>(List.of("reload." + around));
    names.addAll(Collections.nCopies(times, "reload." + application));
    names.add("reload." + around);
    return names;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Integer> redeploy(
      Path module, List<String> applications, List<URL> libraries)
      throws IOException, ReflectiveOperationException {
    List<URL> classes = new ArrayList<>(libraries);
    classes.add(module.toUri().toURL());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (ContainerClasses container = new ContainerClasses()) {
      thread.setContextClassLoader(container);
      Class<?> type = container.loadClass(Redeployments.class.getName());
      var redeployments =
          (BiFunction<List<URL>, List<String>, Map<String, Integer>>)
              type.getDeclaredConstructor().newInstance();
      return redeployments.apply(classes, applications);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
