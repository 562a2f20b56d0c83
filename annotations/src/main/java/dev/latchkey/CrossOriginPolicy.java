package dev.latchkey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which other origins may read the responses of a resource, and what their scripts may send.
 *
 * <p>Where it may stand, and which one applies. The nearest declaration applies whole; nothing is
 * merged from a wider one:
 *
 * <ol>
 *   <li>the resource method,
 *   <li>the method that it overrides, in superclasses before interfaces,
 *   <li>the resource class,
 *   <li>its superclasses, then its interfaces,
 *   <li>the package of the resource class (that package only, not the ones below it),
 *   <li>the {@code jakarta.ws.rs.core.Application} subclass.
 * </ol>
 *
 * {@link NotSharedCrossOrigin} takes part in the same order and closes what it stands on.
 *
 * <p>What happens at run time. A preflight for an allowed origin and verb is answered with 204 and
 * constant header values; any other preflight for an endpoint under a policy with 403 and no {@code
 * Access-Control-*} header. A path or verb that nothing serves is left to the container. A request
 * that is no preflight always reaches the resource: if its origin may read, the response says so;
 * if not, the response carries no such header and the browser withholds it. A policy is therefore
 * no access control.
 *
 * <p>Right:
 *
 * <pre>{@code
 * @Path("/accounts/{id}")
 * @CrossOriginPolicy(origins = "https://app.bank.example", allowCredentials = true, maxAge = 7200)
 * public class AccountResource { … }
 * }</pre>
 *
 * <p>Refused, with the code of the rule on the line and column of the value:
 *
 * <pre>{@code
 * @CrossOriginPolicy(origins = "https://app.bank.example/")           // TRAILING_SLASH
 * @CrossOriginPolicy(origins = "*", allowCredentials = true)          // WILDCARD_ANY_CREDENTIALED
 * @CrossOriginPolicy(origins = "https://*.run.app", allowCredentials = true)
 *                                                                     // PUBLIC_SUFFIX_BELOW_CREDENTIALED
 * }</pre>
 *
 * <h2>Values from configuration</h2>
 *
 * <p>Elements of {@link #origins()}, {@link #methods()}, {@link #allowedHeaders()} and {@link
 * #exposedHeaders()} may hold references:
 *
 * <pre>{@code
 * "${" name "}"    "${" name ":" default "}"
 * }</pre>
 *
 * <p>A name is made of ASCII letters, digits, {@code .}, {@code -} and {@code _}. A default is all
 * that stands before the closing brace; it may be empty and holds no other reference. A value is
 * taken as it is and never read for references again.
 *
 * <p>References are resolved once, when the application starts. A value that changes later has no
 * effect until the application is started anew. The first of these places that has a value wins:
 *
 * <ol>
 *   <li>sources of one's own, classes that implement {@code
 *       dev.latchkey.startup.ConfigurationSource},
 *   <li>properties of the Jakarta REST {@code Configuration},
 *   <li>MicroProfile Config, if it is there,
 *   <li>system properties,
 *   <li>environment variables: {@code app.origin} itself, then {@code app_origin}, then {@code
 *       APP_ORIGIN}.
 * </ol>
 *
 * The default comes last. With none, the start is refused ({@code REFERENCE_UNSET}).
 *
 * <p>A reference that is the whole of an element may hold several elements, separated by commas;
 * spaces and tabs around them do not count, and an empty value is no element. As a part of a longer
 * text the value is inserted as it is.
 *
 * <p>The compiler judges literals and defaults. The start judges the resolved whole by the same
 * rules, and lists every error in one refusal. Right, then wrong:
 *
 * <pre>{@code
 * @CrossOriginPolicy(origins = "${app.origins:https://app.bank.example}")
 * @CrossOriginPolicy(origins = "https://${tenant}.bank.example")
 * @CrossOriginPolicy(origins = "${app.origins:https://app.bank.example/}") // TRAILING_SLASH
 * @CrossOriginPolicy(origins = "${app origins}")                           // REFERENCE_MALFORMED
 * }</pre>
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch, CORS protocol</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface CrossOriginPolicy {

  /**
   * Stands for what the signatures of the endpoints under the policy say. It is the default of
   * {@link #methods()} and of {@link #allowedHeaders()}.
   */
  String INFERRED = "<inferred>";

  /**
   * The origins whose scripts may read the response. There is no default, and an empty list is
   * refused ({@code ORIGINS_EMPTY}).
   *
   * <p>Each element is {@code "*"} alone, or
   *
   * <pre>{@code
   * scheme "://" host [ ":" port ]
   * }</pre>
   *
   * in the exact form in which a browser serializes it, since it is compared byte by byte: lower
   * case, punycode, no default port, no path, no trailing slash. The host may begin with {@code *.}
   * (one or more labels; the bare domain is not included) and the port may be {@code *} (any,
   * including none). Regular expressions are not accepted.
   *
   * <p>An element may hold references, {@code ${name}} or {@code ${name:default}}, resolved once,
   * when the application starts; see {@link CrossOriginPolicy}. One that is the whole element may
   * hold a comma-separated list. An empty list from configuration is not refused: it means that no
   * other origin may read, and warns ({@code REFERENCE_EMPTY}). Right: {@code
   * "${app.origins:https://app.example.com}"}. Wrong: {@code "${app origins}"} ({@code
   * REFERENCE_MALFORMED}).
   *
   * <p>{@code "*"} means any origin, for anonymous reads only: it is refused together with {@link
   * #allowCredentials()}. Plain {@code http} origins and wildcards under which strangers can
   * register names are refused together with credentials, unless {@link #dangerously()} says
   * otherwise. Loopback hosts may be plain {@code http}.
   *
   * <p>Right: {@code "https://app.example.com"}, {@code "https://*.example.com"}, {@code
   * "http://localhost:5173"}. Wrong: {@code "app.example.com"} ({@code MISSING_SCHEME}), {@code
   * "https://app.example.com:443"} ({@code DEFAULT_PORT}), {@code "null"} ({@code NULL_ORIGIN}).
   *
   * @return the origin patterns
   * @see <a href="https://fetch.spec.whatwg.org/#origin-header">Fetch, Origin header</a>
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6454#section-6.2">RFC 6454, serialization</a>
   */
  String[] origins();

  /**
   * The methods that a preflight may ask for. By default {@link #INFERRED}: the verbs that the
   * endpoints under this policy serve.
   *
   * <p>Each element is a method name in the case in which it is sent ({@code "PUT"}), or {@code
   * "*"} for every verb that the path serves. {@code GET}, {@code HEAD} and {@code POST} need no
   * preflight, so that leaving them out takes nothing away from anybody. An empty list allows no
   * method that needs a preflight.
   *
   * <p>An element may hold references, {@code ${name}} or {@code ${name:default}}, resolved once,
   * when the application starts; see {@link CrossOriginPolicy}. One that is the whole element may
   * hold a comma-separated list. Right: {@code "${app.methods:PUT,DELETE}"}. Wrong: {@code
   * "${app.methods:patch}"} ({@code METHOD_CASE_PATCH}).
   *
   * <p>Right: {@code {"PUT", "DELETE"}}. Wrong: {@code "GET,PUT"} ({@code LIST_IN_ONE_STRING}),
   * {@code "patch"} ({@code METHOD_CASE_PATCH}: browsers do not upper-case it), a verb that no
   * endpoint under the policy serves ({@code METHOD_NOT_ON_RESOURCE}).
   *
   * @return the method names
   * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-allow-methods">Fetch,
   *     Access-Control-Allow-Methods</a>
   */
  String[] methods() default INFERRED;

  /**
   * The request headers that a script may set. By default {@link #INFERRED}: {@code Content-Type}
   * when an endpoint consumes a type that is not safelisted or takes an entity, each
   * {@code @HeaderParam} that a script may set, {@link CsrfProtected#header()} if a gate reads it,
   * and {@code Authorization} when the application declares {@link Credentials#BEARER}.
   *
   * <p>Each element is a header name (case does not matter), or {@code "*"} for any name but {@code
   * Authorization}. {@code {INFERRED, "X-Trace"}} adds a name to the inferred ones; a list without
   * {@link #INFERRED} is exact.
   *
   * <p>An element may hold references, {@code ${name}} or {@code ${name:default}}, resolved once,
   * when the application starts; see {@link CrossOriginPolicy}. One that is the whole element may
   * hold a comma-separated list. Right: {@code {INFERRED, "${app.trace-header:}"}}. Wrong: {@code
   * "${app.headers:Cookie}"} ({@code REQUEST_HEADER_FORBIDDEN}).
   *
   * <p>Right: {@code {INFERRED, "X-Request-Id"}}. Wrong: {@code "Cookie"} ({@code
   * REQUEST_HEADER_FORBIDDEN}: no script can set it), {@code "Access-Control-Allow-Origin"} ({@code
   * REQUEST_HEADER_IS_RESPONSE}), {@code "*"} with credentials ({@code
   * HEADER_WILDCARD_CREDENTIALED}).
   *
   * @return the header names
   * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-allow-headers">Fetch,
   *     Access-Control-Allow-Headers</a>
   */
  String[] allowedHeaders() default INFERRED;

  /**
   * The response headers that a script may read besides the safelisted ones ({@code Cache-Control},
   * {@code Content-Language}, {@code Content-Length}, {@code Content-Type}, {@code Expires}, {@code
   * Last-Modified}, {@code Pragma}).
   *
   * <p>Each element is a header name (case does not matter), or {@code "*"} for any.
   *
   * <p>An element may hold references, {@code ${name}} or {@code ${name:default}}, resolved once,
   * when the application starts; see {@link CrossOriginPolicy}. One that is the whole element may
   * hold a comma-separated list. Right: {@code "${app.exposed:ETag,Location}"}. Wrong: {@code
   * "${app.exposed:Set-Cookie}"} ({@code EXPOSE_FORBIDDEN}).
   *
   * <p>Right: {@code {"ETag", "Location"}}. Wrong: {@code "Set-Cookie"} ({@code EXPOSE_FORBIDDEN}),
   * {@code "Origin"} ({@code EXPOSE_IS_REQUEST}), {@code "*"} with credentials ({@code
   * EXPOSE_WILDCARD_CREDENTIALED}).
   *
   * @return the header names
   * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-expose-headers">Fetch,
   *     Access-Control-Expose-Headers</a>
   */
  String[] exposedHeaders() default {};

  /**
   * Whether the browser may use cookies, HTTP authentication and client certificates for the
   * request and still let the script read the response.
   *
   * <p>Right: {@code true} with exact https origins. Wrong: {@code true} with {@code origins = "*"}
   * ({@code WILDCARD_ANY_CREDENTIALED}); {@code true} in an application that declares {@link
   * Credentials#BEARER} ({@code CREDENTIALS_WITHOUT_AMBIENT}).
   *
   * @return {@code true} to share credentialed responses
   * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-allow-credentials">Fetch,
   *     Access-Control-Allow-Credentials</a>
   */
  boolean allowCredentials() default false;

  /**
   * How long a browser may remember the answer to a preflight, in seconds.
   *
   * <p>From 0 to 86400. {@code 0}, the default, sends no header: browsers then remember for 5
   * seconds. {@code -1} forbids remembering (sent as {@code 0}). Chromium honours at most 7200,
   * WebKit 600.
   *
   * <p>Right: {@code 7200}. Wrong: {@code 604800} ({@code MAX_AGE_RANGE}).
   *
   * @return seconds, or -1
   * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-max-age">Fetch,
   *     Access-Control-Max-Age</a>
   */
  int maxAge() default 0;

  /**
   * Refusals that this policy overrules, each by name. Every use is a decision that a reviewer
   * should see; one that overrules nothing is reported ({@code OVERRIDE_UNUSED}).
   *
   * @return the overruled refusals
   */
  Danger[] dangerously() default {};
}
