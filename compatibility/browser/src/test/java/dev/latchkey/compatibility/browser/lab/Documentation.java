package dev.latchkey.compatibility.browser.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The page that says what is proven here. */
public final class Documentation {

  /** Tests run in the folder of their module. */
  private static final Path PAGE = Path.of("../../docs/browser.md");

  private Documentation() {}

  public static List<String> lines() {
    try {
      return Files.readAllLines(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
