package dev.latchkey.compatibility.quarkus;

import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.Folders;
import dev.latchkey.compatibility.served.Journal;
import dev.latchkey.startup.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A packaged application that runs. */
final class QuarkusProcess implements Container.Server {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration INTERVAL = Duration.ofMillis(20);
  private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
  private static final Pattern REFUSED =
      Pattern.compile(
          Pattern.quote(StartRefusedException.class.getName()) + ": (.*?)\n\tat ", Pattern.DOTALL);

  private final Path folder;
  private final Path log;
  private final Process process;
  private final int port;

  private QuarkusProcess(Path jar, int port) throws IOException {
    folder = jar.getParent();
    log = folder.resolve("log");
    process = launch(jar, port);
    this.port = awaitPort();
  }

  /**
   * Starts an application, and waits until it listens.
   *
   * @throws StartRefusedException if it says that Latchkey refused
   */
  static QuarkusProcess start(Path jar, int port) throws IOException {
    return new QuarkusProcess(jar, port);
  }

  private Process launch(Path jar, int port) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            // It lives for seconds: nothing of it is worth more than a quick compilation.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-D" + Journal.PROPERTY + "=" + System.getProperty(Journal.PROPERTY),
            "-Dquarkus.http.host=localhost",
            "-Dquarkus.http.port=" + port,
            "-jar",
            jar.toString());
    Process started =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    return started;
  }

  private int awaitPort() throws IOException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (true) {
      boolean ended = !process.isAlive();
      String text = Files.readString(log);
      Matcher listening = LISTENING.matcher(text);
      if (listening.find()) {
        return Integer.parseInt(listening.group(1));
      }
      if (ended || Instant.now().isAfter(deadline)) {
        close();
        throw failure(text);
      }
      LockSupport.parkNanos(INTERVAL.toNanos());
    }
  }

  private static RuntimeException failure(String text) {
    Matcher refused = REFUSED.matcher(text);
    return refused.find()
        ? new StartRefusedException(refused.group(1))
        : new IllegalStateException(text);
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Folders.delete(folder);
  }
}
