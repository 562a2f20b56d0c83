package dev.latchkey.policy;

import java.util.Locale;
import java.util.Set;

/**
 * What the Fetch standard says of header names. Case makes no difference anywhere.
 *
 * <p>Facts that the test kit shares, and no API for applications.
 */
public final class HeaderName {

  /**
   * The one request header that no {@code *} allows by the standard. Chromium lets it, so that a
   * {@code *} may be more than its author wants, and in other browsers less.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name">Fetch, CORS
   *     non-wildcard request-header name</a>
   */
  public static final String AUTHORIZATION = "authorization";

  static final String CONTENT_TYPE = "content-type";

  private static final Set<String> FORBIDDEN_REQUEST =
      Set.of(
          "accept-charset",
          "accept-encoding",
          "access-control-request-headers",
          "access-control-request-method",
          "connection",
          "content-length",
          "cookie",
          "cookie2",
          "date",
          "dnt",
          "expect",
          "host",
          "keep-alive",
          "origin",
          "referer",
          "set-cookie",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "via");

  private static final Set<String> SAFELISTED_REQUEST =
      Set.of("accept", "accept-language", "content-language", CONTENT_TYPE, "range");

  private static final Set<String> METHOD_OVERRIDE =
      Set.of("x-http-method", "x-http-method-override", "x-method-override");

  private static final Set<String> PREFLIGHT_RESPONSE =
      Set.of(
          "access-control-allow-headers", "access-control-allow-methods", "access-control-max-age");

  private static final Set<String> CORS_RESPONSE =
      Set.of(
          "access-control-allow-credentials",
          "access-control-allow-origin",
          "access-control-expose-headers");

  private static final Set<String> CORS_REQUEST =
      Set.of("access-control-request-headers", "access-control-request-method", "origin");

  private static final Set<String> FORBIDDEN_RESPONSE = Set.of("set-cookie", "set-cookie2");

  private static final Set<String> SAFELISTED_RESPONSE =
      Set.of(
          "cache-control",
          "content-language",
          "content-length",
          CONTENT_TYPE,
          "expires",
          "last-modified",
          "pragma");

  private HeaderName() {}

  /** The name in the one spelling in which names are compared and written. */
  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether no script can set this request header, whatever its value.
   *
   * @param name the name, in any case
   * @return {@code true} if it is forbidden
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-request-header">Fetch, forbidden
   *     request-header</a>
   */
  public static boolean isForbiddenRequest(String name) {
    String lower = lower(name);
    return FORBIDDEN_REQUEST.contains(lower)
        || lower.startsWith("proxy-")
        || lower.startsWith("sec-");
  }

  /**
   * Whether a request header with this name and a usual value needs no preflight.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
   *     CORS-safelisted request-header</a>
   */
  static boolean isSafelistedRequest(String name) {
    return SAFELISTED_REQUEST.contains(lower(name));
  }

  /**
   * Whether frameworks take the verb from this request header. Browsers look into it for forbidden
   * methods.
   *
   * @param name the name, in any case
   * @return {@code true} if so
   */
  public static boolean isMethodOverride(String name) {
    return METHOD_OVERRIDE.contains(lower(name));
  }

  /**
   * Whether the CORS protocol defines this name for responses only.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-responses">Fetch, HTTP responses</a>
   */
  static boolean isCorsResponse(String name) {
    return CORS_RESPONSE.contains(lower(name)) || isPreflightResponse(name);
  }

  /** Whether the CORS protocol defines this name for responses to preflights only. */
  static boolean isPreflightResponse(String name) {
    return PREFLIGHT_RESPONSE.contains(lower(name));
  }

  /**
   * Whether the CORS protocol defines this name for requests only.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-requests">Fetch, HTTP requests</a>
   */
  static boolean isCorsRequest(String name) {
    return CORS_REQUEST.contains(lower(name));
  }

  /**
   * Whether no script can read this response header.
   *
   * @param name the name, in any case
   * @return {@code true} if it is forbidden
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-response-header-name">Fetch, forbidden
   *     response-header name</a>
   */
  public static boolean isForbiddenResponse(String name) {
    return FORBIDDEN_RESPONSE.contains(lower(name));
  }

  /**
   * Whether every script may read this response header.
   *
   * @param name the name, in any case
   * @return {@code true} if it is safelisted
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name">Fetch,
   *     CORS-safelisted response-header name</a>
   */
  public static boolean isSafelistedResponse(String name) {
    return SAFELISTED_RESPONSE.contains(lower(name));
  }

  /**
   * Whether a policy may allow this request header without its author having written it: a script
   * can set it, it is no part of the CORS protocol's answers, and it does not change the verb.
   */
  static boolean isInferable(String name) {
    return Token.matches(name)
        && !isForbiddenRequest(name)
        && !isCorsResponse(name)
        && !isMethodOverride(name);
  }
}
