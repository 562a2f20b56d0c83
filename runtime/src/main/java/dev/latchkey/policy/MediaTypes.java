package dev.latchkey.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The media types of a {@code @Consumes}, beside those that reach another origin without a
 * preflight.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
 *     CORS-safelisted request-header</a>
 */
final class MediaTypes {

  private static final List<String> SAFELISTED =
      List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

  /** Types that the browser itself sends without a preflight, whatever a script may do. */
  private static final List<String> SENT_BY_BROWSERS =
      List.of(
          "application/csp-report",
          "application/expect-ct-report+json",
          "application/xss-auditor-report",
          "application/ocsp-request",
          "text/ping");

  private static final Pattern UNQUOTED_COMMA = Pattern.compile(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)");

  /** What a request without a Content-Type counts as. */
  static final String OCTET_STREAM = "application/octet-stream";

  private MediaTypes() {}

  /**
   * The essence of a media type or range: type and subtype in lower case, without parameters.
   *
   * @see <a href="https://mimesniff.spec.whatwg.org/#mime-type-essence">MIME Sniffing, essence</a>
   */
  static String essence(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    String essence = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    return essence.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a script may send this essence to another origin without a preflight. */
  static boolean isSafelisted(String essence) {
    return SAFELISTED.contains(essence);
  }

  /** Whether browsers send this essence to other origins by themselves and without a preflight. */
  static boolean isSentByBrowsers(String essence) {
    return SENT_BY_BROWSERS.contains(essence);
  }

  /**
   * Whether this essence is a range that holds a type which needs no preflight. A text that is no
   * media type may stand for anything.
   */
  static boolean isRangeBeyondPreflight(String essence) {
    return !isWellFormed(essence)
        || essence.indexOf('*') >= 0
            && Stream.concat(SAFELISTED.stream(), SENT_BY_BROWSERS.stream())
                .anyMatch(type -> covers(essence, type));
  }

  private static boolean isWellFormed(String essence) {
    int slash = essence.indexOf('/');
    return slash > 0
        && Token.matches(essence.substring(0, slash))
        && Token.matches(essence.substring(slash + 1));
  }

  /** Containers ignore the subtype of {@code *}, and some read {@code application/*+json}. */
  private static boolean covers(String range, String type) {
    int star = range.indexOf('*');
    String rest = range.substring(star + 1);
    return star == 0
        || type.startsWith(range.substring(0, star))
            && (rest.indexOf('*') >= 0 || type.endsWith(rest));
  }

  /** Whether each type demands a preflight. A text that is no media type may stand for anything. */
  static boolean allNeedPreflight(List<String> consumes) {
    return !consumes.isEmpty() && essences(consumes).noneMatch(MediaTypes::admitsSafelisted);
  }

  /** Whether some type that demands a preflight is among them. */
  static boolean anyNeedsPreflight(List<String> consumes) {
    return essences(consumes).anyMatch(essence -> !SAFELISTED.contains(essence));
  }

  /** Whether a safelisted type matches this essence, which may be a wildcard. */
  private static boolean admitsSafelisted(String essence) {
    int slash = essence.indexOf('/');
    if (slash < 0) {
      return true;
    }
    String type = essence.substring(0, slash + 1);
    return essence.equals("*/*")
        || SAFELISTED.contains(essence)
        || essence.endsWith("/*") && SAFELISTED.stream().anyMatch(safe -> safe.startsWith(type));
  }

  /** One element of a {@code @Consumes} may itself be a comma-separated list. */
  static Stream<String> each(String element) {
    return Arrays.stream(UNQUOTED_COMMA.split(element, -1)).map(String::strip);
  }

  private static Stream<String> essences(List<String> consumes) {
    return consumes.stream().flatMap(MediaTypes::each).map(MediaTypes::essence);
  }
}
