package dev.latchkey.testkit.browser;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the answer to a preflight is remembered. The cap is Chromium's, and so is taking what is
 * negative for nothing, which the standard takes for its five seconds.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-max-age">Fetch,
 *     Access-Control-Max-Age</a>
 */
final class MaxAge {

  private static final Duration DEFAULT = Duration.ofSeconds(5);
  private static final long LONGEST = 7200;

  /** More digits than this are more than the cap, or zeros. */
  private static final Pattern SECONDS = Pattern.compile("0*(\\d{1,18})");

  private static final Pattern NEGATIVE = Pattern.compile("-\\d{1,18}");

  private MaxAge() {}

  static Duration of(HeaderList response) {
    return response.get("Access-Control-Max-Age").map(MaxAge::of).orElse(DEFAULT);
  }

  private static Duration of(String value) {
    if (NEGATIVE.matcher(value).matches()) {
      return Duration.ZERO;
    }
    Matcher seconds = SECONDS.matcher(value);
    return seconds.matches()
        ? Duration.ofSeconds(Math.min(LONGEST, Long.parseLong(seconds.group(1))))
        : DEFAULT;
  }
}
