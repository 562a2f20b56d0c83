package dev.latchkey.compatibility.served;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What ran, in order. Compiled resources and the providers beside them write here. It is the one
 * thing that tells a refusal from a resource that ran and then answered 403 itself. It is a file,
 * since a container may be another process than the test that reads it.
 */
public final class Journal {

  /** The system property that names the file, in the test and in the container's process. */
  public static final String PROPERTY = "latchkey.journal";

  private Journal() {}

  private static Path file() {
    String name = System.getProperty(PROPERTY);
    if (name == null) {
      throw new IllegalStateException("The system property " + PROPERTY + " names no file.");
    }
    return Path.of(name);
  }

  /** Called first thing in whatever may run. */
  public static synchronized void ran(String what) {
    try {
      Files.writeString(
          file(), what + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What ran so far; never half a line, where the container is in this process. */
  public static synchronized List<String> entries() {
    try {
      return Files.exists(file()) ? Files.readAllLines(file(), UTF_8) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static synchronized void clear() {
    try {
      Files.writeString(file(), "", UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
