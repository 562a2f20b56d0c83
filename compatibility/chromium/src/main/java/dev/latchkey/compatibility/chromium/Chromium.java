package dev.latchkey.compatibility.chromium;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A Chromium without a window, with an empty profile of its own. It is Debian's where that is
 * installed, else what Selenium finds or downloads. Names below {@code .example} lead to this
 * machine, as {@code localhost} and {@code *.localhost} do anyway; nothing else is looked up.
 */
public final class Chromium implements AutoCloseable {

  /** What to do where there is none: a test that needs a browser fails, and is not skipped. */
  static final String INSTALL =
      "No Chromium could be started. On Debian install it with: apt-get install -y chromium"
          + " chromium-driver";

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /**
   * Without the first three, requests to nobody's account pile up where there is no network; an
   * upgrade to https would send what no page asked for.
   */
  private static final List<String> ARGUMENTS =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic",
          "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
          "--headless=new",
          "--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND,"
              + " EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1",
          "--no-first-run");

  private static final Map<String, Object> THIRD_PARTY_COOKIES =
      Map.of("profile.block_third_party_cookies", false, "profile.cookie_controls_mode", 0);

  private static final Duration SCRIPT = Duration.ofSeconds(120);

  private final ChromeDriver driver;
  private final TemporaryFolder folder;

  private Chromium(ChromeDriver driver, TemporaryFolder folder) {
    this.driver = driver;
    this.folder = folder;
  }

  /**
   * Starts one. Certificates that nobody signed are taken.
   *
   * @param arguments of the command line, beside those that each gets
   * @throws IllegalStateException if none starts; it says what to install
   */
  public static Chromium start(String... arguments) {
    return start(BROWSER, DRIVER, options(arguments));
  }

  /**
   * Starts one that sends cookies to sites other than that of the tab, where the cookies allow it.
   * Left to itself, a Chromium of today blocks them.
   *
   * @param arguments of the command line, beside those that each gets
   * @throws IllegalStateException if none starts; it says what to install
   */
  public static Chromium startWithThirdPartyCookies(String... arguments) {
    ChromeOptions options = options(arguments);
    options.setExperimentalOption("prefs", THIRD_PARTY_COOKIES);
    return start(BROWSER, DRIVER, options);
  }

  static Chromium start(Path browser, Path driver, String... arguments) {
    return start(browser, driver, options(arguments));
  }

  private static Chromium start(Path browser, Path driver, ChromeOptions options) {
    var folder = new TemporaryFolder();
    var service =
        new ChromeDriverService.Builder()
            .withSilent(true)
            .withEnvironment(Map.of("TMPDIR", folder.path().toString()));
    if (Files.isExecutable(browser) && Files.isExecutable(driver)) {
      options.setBinary(browser.toFile());
      service.usingDriverExecutable(driver.toFile());
    }
    try {
      return new Chromium(patient(new ChromeDriver(service.build(), options)), folder);
    } catch (WebDriverException | IllegalStateException e) {
      folder.close();
      throw new IllegalStateException(INSTALL, e);
    }
  }

  private static ChromeOptions options(String... arguments) {
    var options = new ChromeOptions();
    options.setAcceptInsecureCerts(true);
    options.addArguments(ARGUMENTS);
    options.addArguments(arguments);
    if (System.getProperty("user.name").equals("root")) {
      // Its sandbox does not start for root, who runs the tests in many a CI.
      options.addArguments("--no-sandbox");
    }
    return options;
  }

  private static ChromeDriver patient(ChromeDriver driver) {
    driver.manage().timeouts().scriptTimeout(SCRIPT);
    return driver;
  }

  /** To drive it. */
  public ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    try (folder) {
      driver.quit();
    }
  }
}
