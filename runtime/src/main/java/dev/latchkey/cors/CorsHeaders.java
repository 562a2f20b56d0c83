package dev.latchkey.cors;

/**
 * The headers of the CORS protocol, and {@code Vary}.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-responses">Fetch, HTTP responses</a>
 */
public final class CorsHeaders {

  /** The request's origin. */
  public static final String ORIGIN = "Origin";

  /** The method that a preflight asks about. */
  public static final String REQUEST_METHOD = "Access-Control-Request-Method";

  /** Who may read the response. */
  public static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

  /** Whether a response to a request with credentials is shared. */
  public static final String ALLOW_CREDENTIALS = "Access-Control-Allow-Credentials";

  /** The methods that a preflight grants. */
  public static final String ALLOW_METHODS = "Access-Control-Allow-Methods";

  /** The request headers that a preflight grants. */
  public static final String ALLOW_HEADERS = "Access-Control-Allow-Headers";

  /** The response headers that scripts may see. */
  public static final String EXPOSE_HEADERS = "Access-Control-Expose-Headers";

  /** How long a browser may keep the answer to a preflight. */
  public static final String MAX_AGE = "Access-Control-Max-Age";

  /** What the response was selected by. */
  public static final String VARY = "Vary";

  private static final String PREFIX = "access-control-";

  private CorsHeaders() {}

  /**
   * Whether a header belongs to the CORS protocol.
   *
   * @param name its name, whatever the case
   * @return {@code true} if nobody else has business with it
   */
  public static boolean isCors(String name) {
    return name.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
  }
}
