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
public final class MediaTypes {

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

  /**
   * Whether a script may send this essence to another origin without a preflight.
   *
   * @param essence type and subtype in lower case, without parameters
   * @return {@code true} if so
   */
  public static boolean isSafelisted(String essence) {
    return SAFELISTED.contains(essence);
  }

  /** Whether browsers send this essence to other origins by themselves and without a preflight. */
  static boolean isSentByBrowsers(String essence) {
    return SENT_BY_BROWSERS.contains(essence);
  }

  /**
   * Whether this essence is, or holds, a type that some page can send to another origin without a
   * preflight, by a script, a form or the reports of the browser itself. A text that is no media
   * type may stand for anything.
   *
   * @param essence a media type or range as {@link #essences} gives it
   * @return {@code true} if it does not keep other origins out
   */
  public static boolean evadesPreflight(String essence) {
    return admitsSafelisted(essence)
        || SENT_BY_BROWSERS.stream().anyMatch(type -> covers(essence, type));
  }

  /** Whether this essence is a range that holds a type which needs no preflight, or is no type. */
  static boolean isRangeBeyondPreflight(String essence) {
    return !isWellFormed(essence) || essence.indexOf('*') >= 0 && evadesPreflight(essence);
  }

  private static boolean isWellFormed(String essence) {
    int slash = essence.indexOf('/');
    return slash > 0
        && Token.matches(essence.substring(0, slash))
        && Token.matches(essence.substring(slash + 1));
  }

  /**
   * Containers ignore the subtype of {@code *}, and some read {@code application/*+json}. What has
   * a star anywhere but in its subtype means many.
   */
  private static boolean covers(String range, String type) {
    int star = range.indexOf('*');
    if (star < 0) {
      return range.equals(type);
    }
    String rest = range.substring(star + 1);
    return star < range.indexOf('/')
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

  /** Whether a safelisted type matches this essence, which may be a range. */
  private static boolean admitsSafelisted(String essence) {
    return !isWellFormed(essence) || SAFELISTED.stream().anyMatch(type -> covers(essence, type));
  }

  /** One element of a {@code @Consumes} may itself be a comma-separated list. */
  static Stream<String> each(String element) {
    return Arrays.stream(UNQUOTED_COMMA.split(element, -1)).map(String::strip);
  }

  /**
   * The types and ranges of a {@code @Consumes}: in lower case, without parameters.
   *
   * @param consumes its elements, each of which may itself be a comma-separated list
   * @return what they name, in their order
   */
  public static Stream<String> essences(List<String> consumes) {
    return consumes.stream().flatMap(MediaTypes::each).map(MediaTypes::essence);
  }
}
