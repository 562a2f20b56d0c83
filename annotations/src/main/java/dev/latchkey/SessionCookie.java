package dev.latchkey;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The cookie that says who the user is, in {@link BrowserFacing#sessionCookie()}.
 *
 * <p>What happens at run time. The attributes are not only compared with the policies: each {@code
 * Set-Cookie} for this name that passes through Jakarta REST is completed. Attributes that are
 * missing are added, those that say something else are replaced, and a replacement is logged once.
 * A cookie that the container sets by itself, {@code JSESSIONID} say, may never come by: its
 * attributes are a matter of the container's configuration. The log says so of endpoints with
 * {@link CsrfProtected#establishesSession()}, after ten responses of theirs without the cookie.
 * Tokens ({@link Gate#TOKEN}) are bound to the cookie's value; a request that carries two cookies
 * of the name has none.
 *
 * <p>{@link #name()}, {@link #path()}, {@link #domain()} and {@link #beforeLogin()} may hold
 * references, {@code ${name}} or {@code ${name:default}}, resolved once, when the application
 * starts.
 *
 * <p>Right:
 *
 * <pre>{@code
 * sessionCookie = @SessionCookie(name = "__Host-session", sameSite = SameSite.LAX)
 * }</pre>
 *
 * <p>Refused, with the code of the rule on the line and column of the value:
 *
 * <pre>{@code
 * @SessionCookie(name = "__Host-id", sameSite = LAX, path = "/api")    // COOKIE_PREFIX_VIOLATION
 * @SessionCookie(name = "id", sameSite = NONE, secure = false)         // COOKIE_NONE_NEEDS_SECURE
 * @SessionCookie(name = "id", sameSite = LAX, domain = "other.example") // COOKIE_DOMAIN_MISSES_ORIGIN
 * }</pre>
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis">RFC
 *     6265bis</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface SessionCookie {

  /**
   * Its name, in the case in which it is set. There is no default.
   *
   * <p>A name that begins with {@code __Host-}, {@code __Secure-}, {@code __Http-} or {@code
   * __Host-Http-} makes browsers insist on attributes. {@code __Host-} is the one to choose: no
   * sibling host can set such a cookie.
   *
   * <p>Right: {@code "__Host-session"}. Wrong: {@code "my session"} ({@code COOKIE_NAME_INVALID});
   * {@code "__Host-session"} with a {@link #domain()} ({@code COOKIE_PREFIX_VIOLATION}).
   *
   * @return a cookie name
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3">
   *     RFC 6265bis, section 4.1.3</a>
   */
  String name();

  /**
   * When browsers send it with requests that another site starts. There is no default: browsers
   * disagree about theirs.
   *
   * <p>Right: {@link SameSite#LAX}. Wrong: {@link SameSite#STRICT} beside a policy that shares
   * credentialed responses with another site ({@code CORS_CREDENTIALS_COOKIE_NOT_SENT}).
   *
   * @return the attribute
   */
  SameSite sameSite();

  /**
   * Whether it travels over https only.
   *
   * <p>Right: left out. Wrong: {@code true} where every public origin is plain {@code http} and no
   * loopback address ({@code COOKIE_NEVER_STORED}); {@code false} with {@link SameSite#NONE}
   * ({@code COOKIE_NONE_NEEDS_SECURE}).
   *
   * @return the attribute
   */
  boolean secure() default true;

  /**
   * Whether scripts cannot read it.
   *
   * <p>Right: left out. Wrong: {@code false} with a name that begins with {@code __Http-} ({@code
   * COOKIE_PREFIX_VIOLATION}).
   *
   * @return the attribute
   */
  boolean httpOnly() default true;

  /**
   * The paths that it is sent to: this one and those below it.
   *
   * <p>It begins with a slash and counts from the root of the host, not from the application's
   * path. Right: {@code "/"}. Wrong: {@code "api"} ({@code COOKIE_PATH_INVALID}); {@code
   * "/api/accounts"} beside a protected endpoint at {@code /api/transfers} ({@code
   * COOKIE_PATH_MISSES_ENDPOINT}). Nothing is said where the first segments differ: the first of
   * the cookie's path may be the context path that a container puts before the application's.
   *
   * @return a path that begins with a slash
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.4">
   *     RFC 6265bis, section 5.1.4</a>
   */
  String path() default "/";

  /**
   * The domain whose hosts it is sent to. Empty, the default, means the host that sets it, and no
   * other.
   *
   * <p>Right: left out. Wrong: a domain that covers no public origin, or that is a public suffix
   * ({@code COOKIE_DOMAIN_MISSES_ORIGIN}); one that covers some public origins only ({@code
   * COOKIE_DOMAIN_CANNOT_SPAN}).
   *
   * @return a domain without a dot at the beginning, or nothing
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.3">
   *     RFC 6265bis, section 5.1.3</a>
   */
  String domain() default "";

  /**
   * Whether browsers keep one for each top-level site, so that one that blocks third-party cookies
   * still sends it to a page that is embedded in another site.
   *
   * <p>Right: {@code true} with {@link SameSite#NONE}. Wrong: {@code true} with {@code secure =
   * false} ({@code PARTITIONED_NEEDS_SECURE}).
   *
   * @return the attribute
   * @see <a href="https://privacycg.github.io/CHIPS/">CHIPS</a>
   */
  boolean partitioned() default false;

  /**
   * The cookie that tells visitors apart before they log in: tokens bind to it while there is no
   * session cookie, and to nothing else once there is one. The application sets it, with a random
   * value.
   *
   * <p>Without it a token needs a session, so that no login form can demand one ({@code
   * BINDING_MISSING} at run time).
   *
   * <p>Right: {@code "__Host-visitor"}. Wrong: {@code "visitor"} ({@code
   * COOKIE_BEFORE_LOGIN_UNPREFIXED}): a sibling host could set it.
   *
   * @return a name that begins with {@code __Host-}, empty if there is none
   */
  String beforeLogin() default "";
}
