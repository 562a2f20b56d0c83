package dev.latchkey.samples.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** How a visitor looks at a page: a colour scheme, and a width in CSS pixels. */
record Appearance(String scheme, int width) {

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final int HEIGHT = 900;

  void applyTo(ChromeDriver driver) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** By how many pixels the page is wider than its window. */
  static long overflow(ChromeDriver driver) {
    return (Long)
        driver.executeScript(
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth");
  }

  /** All of the page, for people to look at. */
  void picture(ChromeDriver driver, String page) throws IOException {
    Map<String, Object> shot =
        driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
    Path file = PICTURES.resolve("%s-%s-%d.png".formatted(page, scheme, width));
    Files.createDirectories(PICTURES);
    Files.write(file, Base64.getDecoder().decode((String) shot.get("data")));
  }
}
