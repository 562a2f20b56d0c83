package dev.latchkey.compatibility.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds where a container has MicroProfile Config; its module extends this. */
public abstract class MicroProfileConfiguration {

  private static final String CONFIGURED = "https://configured.example";
  private static final String KEYS = "library.keys";

  private Path module;
  private Path configuration;

  @BeforeEach
  final void compile(@TempDir Path folder) throws IOException {
    module = Files.createDirectory(folder.resolve("module"));
    configuration = Files.createDirectory(folder.resolve("configuration"));
    CompiledApplication.module(module, List.of(), Library.sources());
    Path file = configuration.resolve("META-INF/microprofile-config.properties");
    Files.createDirectory(file.getParent());
    Files.writeString(file, "library.readers=" + CONFIGURED);
  }

  @Test
  final void fillsAReferenceThatNoPropertyFills() throws Exception {
    try (Library library = start(Map.of(KEYS, keys()))) {
      assertThat(library.preflight("books", "POST", CONFIGURED).status()).isEqualTo(204);
      assertThat(library.preflight("books", "POST", Library.READER).status()).isEqualTo(403);
    }
  }

  @Test
  final void comesAfterThePropertiesOfTheApplication() throws Exception {
    try (Library library = start(Library.properties(Map.of()))) {
      assertThat(library.preflight("books", "POST", Library.READER).status()).isEqualTo(204);
      assertThat(library.preflight("books", "POST", CONFIGURED).status()).isEqualTo(403);
    }
  }

  private static String keys() {
    return Library.properties(Map.of()).get(KEYS);
  }

  private Library start(Map<String, String> properties) throws IOException {
    return new Library(
        CompiledApplication.start(
            List.of(module, configuration), List.of(Library.NAME), properties));
  }
}
