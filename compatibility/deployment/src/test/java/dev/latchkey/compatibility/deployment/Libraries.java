package dev.latchkey.compatibility.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Jars that the build put aside. */
final class Libraries {

  private Libraries() {}

  static List<Path> jersey() {
    return jars("jersey");
  }

  static List<Path> latchkey() {
    return jars("latchkey");
  }

  private static List<Path> jars(String folder) {
    try (Stream<Path> files = Files.list(Path.of("target", folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
