package dev.latchkey.testkit.browser;

/**
 * The path of a cookie beside paths of requests.
 *
 * @see <a
 *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.4">RFC
 *     6265bis, paths and path-match</a>
 */
final class CookiePath {

  private CookiePath() {}

  /** That of a cookie which names none: the folder of what set it. */
  static String defaultOf(String requested) {
    int slash = requested.lastIndexOf('/');
    return slash <= 0 ? "/" : requested.substring(0, slash);
  }

  static boolean matches(String requested, String path) {
    return requested.equals(path)
        || requested.startsWith(path)
            && (path.endsWith("/") || requested.charAt(path.length()) == '/');
  }
}
