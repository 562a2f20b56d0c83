package dev.latchkey.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The media types of a {@code @Consumes}, beside the three that a script may send to another origin
 * without a preflight.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
 *     CORS-safelisted request-header</a>
 */
final class MediaTypes {

  private static final List<String> SAFELISTED =
      List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

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
  private static Stream<String> essences(List<String> consumes) {
    return consumes.stream()
        .flatMap(element -> Arrays.stream(element.split(",", -1)))
        .map(MediaTypes::essence);
  }
}
