package dev.latchkey.policy;

import java.util.Locale;
import java.util.Set;

/**
 * What the Fetch standard says of method names. All comparisons but the forbidden ones mind case.
 *
 * <p>Facts that the test kit shares, and no API for applications.
 */
public final class MethodName {

  /**
   * The methods of which no request needs a preflight on their account.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-method">Fetch, CORS-safelisted
   *     method</a>
   */
  public static final Set<String> SAFELISTED = Set.of("GET", "HEAD", "POST");

  private static final Set<String> FORBIDDEN = Set.of("CONNECT", "TRACE", "TRACK");

  private static final Set<String> NORMALIZED =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT");

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "QUERY");

  private MethodName() {}

  /**
   * Whether a request with this method asks for no change. {@code TRACE} is not among them: nobody
   * serves it on purpose.
   *
   * @param method the method, compared byte by byte
   * @return {@code true} if it is safe
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1">RFC 9110, section 9.2.1</a>
   */
  public static boolean isSafe(String method) {
    return SAFE.contains(method);
  }

  /**
   * Whether a request with this method needs no preflight on its account.
   *
   * @param method the method, compared byte by byte
   * @return {@code true} if it is one of {@link #SAFELISTED}
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-method">Fetch, CORS-safelisted
   *     method</a>
   */
  public static boolean isSafelisted(String method) {
    return SAFELISTED.contains(method);
  }

  /**
   * Whether no script can send this method, in whatever case.
   *
   * @param method the method
   * @return {@code true} if it is forbidden
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-method">Fetch, forbidden method</a>
   */
  public static boolean isForbidden(String method) {
    return FORBIDDEN.contains(upper(method));
  }

  /**
   * The method as a browser sends it: six names in upper case, {@code patch} and all others as they
   * are.
   *
   * @param method the method as a script writes it
   * @return the method on the wire
   * @see <a href="https://fetch.spec.whatwg.org/#concept-method-normalize">Fetch, normalize a
   *     method</a>
   */
  public static String normalize(String method) {
    String upper = upper(method);
    return NORMALIZED.contains(upper) ? upper : method;
  }

  /** Whether the method is a spelling of {@code PATCH} that browsers leave as it is. */
  static boolean isMisspeltPatch(String method) {
    return !method.equals("PATCH") && upper(method).equals("PATCH");
  }

  /** Whether a script can send this method at all. */
  static boolean isSendable(String method) {
    return Token.matches(method) && !isForbidden(method);
  }

  private static String upper(String method) {
    return method.toUpperCase(Locale.ROOT);
  }
}
