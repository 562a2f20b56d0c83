package dev.latchkey.samples.modules;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shop in a process of its own, whose class path is empty. */
final class RunningShop implements AutoCloseable {

  static final String MODULE = "dev.latchkey.samples.modules";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern LISTENS = Pattern.compile("The shop listens on port (\\d+)\\.");

  /** An offer of HTTP/2 keeps Grizzly from reading the body. */
  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  private final Process process;
  private final Path output;

  private RunningShop(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts the jar of this module, and does not wait. */
  static RunningShop start(Path folder) throws IOException {
    return start(folder, Path.of(System.getProperty("sample.jar")));
  }

  /** Starts the module that a jar or a folder holds. */
  static RunningShop start(Path folder, Path module) throws IOException {
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path",
            module + File.pathSeparator + System.getProperty("sample.dependencies"),
            "--add-modules",
            "ALL-MODULE-PATH",
            "--module",
            MODULE + "/" + Shop.class.getName(),
            "0");
    builder.environment().remove("CLASSPATH");
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    return new RunningShop(builder.start(), output);
  }

  /** Where it listens, as soon as it does. */
  URI address() throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (true) {
      boolean over = process.waitFor(50, TimeUnit.MILLISECONDS);
      Matcher listens = LISTENS.matcher(output());
      if (listens.find()) {
        return URI.create("http://localhost:" + listens.group(1) + "/");
      }
      if (over || Instant.now().isAfter(deadline)) {
        throw new AssertionError("The shop did not start:\n" + output());
      }
    }
  }

  /** How the process ended, for one that is not meant to start. */
  int exitValue() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("The shop goes on.");
    }
    return process.exitValue();
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
