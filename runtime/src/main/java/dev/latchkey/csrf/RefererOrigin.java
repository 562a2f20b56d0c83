package dev.latchkey.csrf;

import dev.latchkey.policy.RequestOrigin;
import java.util.List;
import java.util.Map;

/**
 * The origin of a {@code Referer}, which is parsed and never compared by its beginning.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.1.3">RFC 9110, section 10.1.3</a>
 */
final class RefererOrigin {

  private static final String SEPARATOR = "://";

  /** No origin is longer, so nothing behind is looked at. */
  private static final int LONGEST = 326;

  private RefererOrigin() {}

  /** The value of {@code Referer}, or null if it says nothing. */
  static String value(Map<String, List<String>> headers) {
    String referer = HeaderLines.value(headers.get("Referer"));
    return referer == null || referer.isEmpty() ? null : referer;
  }

  /** The origin, canonical, or null if there is none: the URL is relative, say, or has a user. */
  static String of(String referer) {
    int separator = referer.indexOf(SEPARATOR);
    if (separator < 0 || separator > LONGEST) {
      return null;
    }
    int end = separator + SEPARATOR.length();
    while (end < referer.length() && end <= LONGEST && !endsAuthority(referer.charAt(end))) {
      end++;
    }
    String origin = referer.substring(0, end);
    return RequestOrigin.isCanonical(origin) ? origin : null;
  }

  private static boolean endsAuthority(char c) {
    return c == '/' || c == '?' || c == '#';
  }
}
