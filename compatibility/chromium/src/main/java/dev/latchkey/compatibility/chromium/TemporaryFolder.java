package dev.latchkey.compatibility.chromium;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A folder for all that a Chromium takes for temporary and leaves when it ends: profiles and
 * sockets. Its path is short, since that of a socket has at most 107 characters.
 */
final class TemporaryFolder implements AutoCloseable {

  private static final int ATTEMPTS = 50;
  private static final Duration INTERVAL = Duration.ofMillis(100);

  private final Path path;

  TemporaryFolder() {
    try {
      path = Files.createTempDirectory("chromium");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  /**
   * Deletes it with all that is in it. Processes of a Chromium that has quit write for a moment
   * longer; what they write in the end stays, and is no reason for a test to fail.
   */
  @Override
  public void close() {
    for (int attempt = 0; attempt < ATTEMPTS && !delete(); attempt++) {
      LockSupport.parkNanos(INTERVAL.toNanos());
    }
  }

  private boolean delete() {
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      return Files.notExists(path);
    }
  }
}
