package dev.latchkey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Facts of the whole application as browsers see it.
 *
 * <p>It stands on the {@code jakarta.ws.rs.core.Application} subclass, or on a package where there
 * is none. At most one is meant; two that differ are refused ({@code BROWSER_FACING_DISAGREES}).
 *
 * <p>Right:
 *
 * <pre>{@code
 * @ApplicationPath("/api")
 * @BrowserFacing(publicOrigins = "https://bank.example", credentials = Credentials.COOKIE)
 * public class BankApplication extends Application {}
 * }</pre>
 *
 * <p>Wrong: on a resource class ({@code BROWSER_FACING_MISPLACED}).
 *
 * <p>Public origins may come from configuration; see {@link #publicOrigins()}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface BrowserFacing {

  /**
   * The origins under which browsers reach this application: what stands in their address bar, not
   * what a proxy calls the server. There is no default.
   *
   * <p>Each element is an exact origin, {@code scheme "://" host [":" port]}, as in {@link
   * CrossOriginPolicy#origins()} but without wildcards.
   *
   * <p>An element may hold references, {@code ${name}} or {@code ${name:default}}, resolved once,
   * when the application starts; a later change has no effect until it is started anew. A reference
   * that is the whole element may hold a comma-separated list. Places and their order are those of
   * {@link CrossOriginPolicy}: sources of one's own, Jakarta REST properties, MicroProfile Config,
   * system properties, the environment, and the default last. Right: {@code
   * "${bank.public-origin:https://bank.example}"}. Wrong: {@code
   * "${bank.public-origin:bank.example}"} ({@code MISSING_SCHEME}).
   *
   * <p>Right: {@code "https://bank.example"}. Wrong: {@code "https://*.bank.example"} ({@code
   * PUBLIC_ORIGIN_NOT_EXACT}); {@code "http://bank.example"} compiles with a warning ({@code
   * PUBLIC_ORIGIN_INSECURE}).
   *
   * @return the public origins
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6454#section-4">RFC 6454, section 4</a>
   */
  String[] publicOrigins();

  /**
   * What proves who the user is. Left empty, it is unknown, and unknown is treated like {@link
   * Credentials#COOKIE}.
   *
   * <p>Right: {@code {COOKIE, BASIC}}. Wrong: {@code {COOKIE, BEARER}} ({@code
   * CSRF_CREDENTIAL_SOURCE_CONFLICT}).
   *
   * @return the credentials in use
   */
  Credentials[] credentials() default {};

  /**
   * The cookie that says who the user is.
   *
   * @return the cookie, or nothing
   */
  SessionCookie[] sessionCookie() default {};

  /**
   * What the origin gate refuses besides what it always refuses.
   *
   * @return stricter gates
   */
  Refusal[] refuse() default {};

  /**
   * The keys of {@link Gate#TOKEN}: references whose values are {@code id:key}.
   *
   * @return references to keys
   */
  String[] tokenKeys() default {};

  /**
   * How long a token is accepted after it was minted.
   *
   * @return seconds; 0 for as long as its session lasts
   */
  int tokenMaxAge() default 0;
}
