package dev.latchkey.testkit.browser;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Headers that Chromium safelists beside those of the Fetch standard: client hints, as an older
 * text of the standard had them, and {@code Intervention}. Measured with Chromium 156; the standard
 * would have a preflight for each, so that a request that goes through must not pass for one that
 * is never sent. Other values need a preflight in Chromium too.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
 *     CORS-safelisted request-header</a>
 */
final class SafelistedHints {

  private static final Pattern WHOLE = Pattern.compile("[0-9]+");

  private static final Pattern DECIMAL = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  private static final Map<String, Pattern> VALUES =
      Map.of(
          "device-memory", DECIMAL,
          "downlink", DECIMAL,
          "dpr", DECIMAL,
          "ect", Pattern.compile("slow-2g|2g|3g|4g"),
          "intervention", Pattern.compile(".*", Pattern.DOTALL),
          "rtt", WHOLE,
          "save-data", Pattern.compile("on", Pattern.CASE_INSENSITIVE),
          "viewport-width", WHOLE,
          "width", WHOLE);

  private SafelistedHints() {}

  /** Whether Chromium sends it elsewhere without asking; the length is looked at before. */
  static boolean isSafelisted(String lowerCaseName, String value) {
    Pattern values = VALUES.get(lowerCaseName);
    return values != null && values.matcher(value).matches();
  }
}
