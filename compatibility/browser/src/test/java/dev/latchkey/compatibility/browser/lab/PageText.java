package dev.latchkey.compatibility.browser.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The one page that all hosts serve, and its worker. */
final class PageText {

  private PageText() {}

  /** A query may put the page into a sandbox, or have it say nothing of itself. */
  static Map<String, String> headers(String query) {
    return switch (query == null ? "" : query) {
      case "sandbox" -> Map.of("Content-Security-Policy", "sandbox allow-scripts allow-forms");
      case "no-referrer" -> Map.of("Referrer-Policy", "no-referrer");
      default -> Map.of();
    };
  }

  static String document() {
    return "<!doctype html><title>page</title><link rel=icon href=data:,><script id=perform>"
        + script()
        + "</script>";
  }

  /** What runs in the document, in its frames and in its workers. */
  static String script() {
    try (InputStream text = PageText.class.getResourceAsStream("perform.js")) {
      return new String(text.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
