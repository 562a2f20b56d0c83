package dev.latchkey.benchmarks.startup;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * One process, in milliseconds since it began.
 *
 * @param started until the server listens
 * @param answered until the first response has been read
 * @param cpu the time of all its processors by then
 */
record Run(long started, long answered, long cpu) {

  /** Runs one. Both variants answer alike, but only one shares. */
  static Run of(Variant variant) throws IOException, InterruptedException, URISyntaxException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-cp",
                variant.classPath(),
                Served.class.getName(),
                ResourceSources.APPLICATION)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader output = process.inputReader()) {
      String[] words = String.valueOf(output.readLine()).split(" ");
      process.waitFor();
      if (!words[0].equals(variant.withLatchkey() ? "200+" : "200-")) {
        throw new IllegalStateException(String.join(" ", words));
      }
      return new Run(Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
    }
  }
}
