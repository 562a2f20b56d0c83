package dev.latchkey.compatibility.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.served.MethodOverride;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every behaviour is there, or otherwise just as the adapter of the container says. */
class BehaviourTest {

  private static final Map<Behaviour, Observation> OBSERVATIONS = new EnumMap<>(Behaviour.class);

  private static Library library;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    Path module = Files.createDirectory(folder.resolve("module"));
    Path unprocessed = Files.createDirectory(folder.resolve("unprocessed"));
    CompiledApplication.module(module, List.of(), Library.sources());
    CompiledApplication.moduleWithoutProcessor(unprocessed, List.of(), Library.sources());
    library = Library.start(module, Map.of(), MethodOverride.class);
    OBSERVATIONS.putAll(new Starting(module, unprocessed, folder).observations());
    OBSERVATIONS.put(Behaviour.MISTAKES, new Failing(folder.resolve("failing"))::observe);
    OBSERVATIONS.putAll(new Sharing(library).observations());
    OBSERVATIONS.putAll(new Writing(library).observations());
    OBSERVATIONS.putAll(new Requests(library).observations());
    OBSERVATIONS.putAll(new Authenticating(library, module).observations());
    if (Container.current().hasBeans()) {
      OBSERVATIONS.putAll(Beans.compile(folder.resolve("beans")).observations());
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (library != null) {
      library.close();
    }
  }

  static Stream<Behaviour> known() {
    return Stream.of(Behaviour.values()).filter(Container.current()::knows);
  }

  @ParameterizedTest
  @MethodSource("known")
  void isAsTheAdapterSays(Behaviour behaviour) throws Exception {
    Difference difference = Container.current().differences().get(behaviour);
    String expected = difference == null ? Observation.YES : difference.observed();

    assertThat(OBSERVATIONS.get(behaviour).observe()).isEqualTo(expected);
  }
}
