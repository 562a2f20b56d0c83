package dev.latchkey.compatibility.openliberty;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's log of messages, of which each has a code. */
final class MessageLog {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration INTERVAL = Duration.ofMillis(20);

  private final Path file;
  private long seen;

  MessageLog(Path file) {
    this.file = file;
  }

  /** Waits until one of the lines not seen before has something, and returns what was found. */
  String await(String something, Process process) throws IOException {
    Pattern pattern = Pattern.compile(something);
    Instant deadline = Instant.now().plus(PATIENCE);
    Matcher matcher = pattern.matcher(unseen());
    while (!matcher.find()) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        throw new IOException("The server does not say " + something + ": " + unseen());
      }
      LockSupport.parkNanos(INTERVAL.toNanos());
      matcher = pattern.matcher(unseen());
    }
    seen = Files.size(file);
    return matcher.group();
  }

  private String unseen() throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      byte[] bytes = new byte[(int) (log.length() - seen)];
      log.seek(seen);
      log.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
