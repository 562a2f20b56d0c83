package dev.latchkey.policy;

import java.util.List;

/**
 * The path of a cookie beside the paths of requests.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.4">
 *     RFC 6265bis, section 5.1.4</a>
 */
final class CookiePath {

  /** What ends a path, and what a URL writes otherwise. */
  private static final String FOREIGN = ";?#\"<>`{}\\";

  private CookiePath() {}

  /** Whether some request has a path that begins like this. */
  static boolean isValid(String path) {
    return path.startsWith("/")
        && path.chars().allMatch(c -> c > ' ' && c <= '~' && FOREIGN.indexOf(c) < 0);
  }

  /**
   * Whether a cookie for one path certainly does not reach an endpoint.
   *
   * <p>The endpoint's path begins with that of the application, and not with the context path that
   * a servlet container may put before it: nobody knows that one before deployment, and the
   * cookie's path begins with it. So nothing follows unless both paths begin with the same segment.
   * Nor does anything follow from a template parameter, which may stand for any text.
   *
   * @param cookie the path of the cookie
   * @param endpoint the path template of the endpoint, without slashes around it
   */
  static boolean misses(String cookie, String endpoint) {
    List<String> demanded = segments(cookie);
    List<String> served = segments(endpoint);
    if (demanded.isEmpty() || served.isEmpty() || !demanded.get(0).equals(served.get(0))) {
      return false;
    }
    for (int at = 0; at < demanded.size(); at++) {
      if (at == served.size()) {
        return true;
      }
      if (!isLiteral(served.get(at)) || !isLiteral(demanded.get(at))) {
        return false;
      }
      if (!demanded.get(at).equals(served.get(at))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> segments(String path) {
    String inner = path.replaceAll("^/+|/+$", "");
    return inner.isEmpty() ? List.of() : List.of(inner.split("/", -1));
  }

  /** Whether a request spells the segment exactly like this. */
  private static boolean isLiteral(String segment) {
    return segment.chars().allMatch(c -> c > ' ' && c <= '~' && "{}%".indexOf(c) < 0);
  }
}
