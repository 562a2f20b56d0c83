package dev.latchkey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Facts of the whole application as browsers see it. The rules compare the policies with them, and
 * the gates before forged requests work with them.
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
   * <p>With {@link Credentials#BEARER} alone no endpoint needs a decision about forged requests;
   * with any other, or none, each state-changing endpoint that Latchkey's annotations reach needs
   * one ({@code CSRF_UNPROTECTED_UNSAFE_METHOD}).
   *
   * <p>Right: {@code {COOKIE, BASIC}}. Wrong: {@code {COOKIE, BEARER}} ({@code
   * CSRF_CREDENTIAL_SOURCE_CONFLICT}).
   *
   * @return the credentials in use
   */
  Credentials[] credentials() default {};

  /**
   * The cookie that says who the user is; one at most. It is compared with the policies, completed
   * where it is set, and what tokens are bound to.
   *
   * <p>Right: {@code @SessionCookie(name = "__Host-session", sameSite = SameSite.LAX)}. Wrong: in
   * an application that declares {@link Credentials#BEARER} ({@code
   * CSRF_CREDENTIAL_SOURCE_CONFLICT}).
   *
   * @return the cookie, or nothing
   */
  SessionCookie[] sessionCookie() default {};

  /**
   * What the origin gate refuses besides what it always refuses, before every protected endpoint.
   *
   * <p>Right: {@code Refusal.USER_INITIATED}. Wrong: {@code Refusal.MISSING_EVIDENCE} where other
   * servers call too: their requests name no origin.
   *
   * @return stricter gates
   */
  Refusal[] refuse() default {};

  /**
   * The keys of {@link Gate#TOKEN}: references whose values are
   *
   * <pre>{@code
   * id ":" key
   * }</pre>
   *
   * <p>The id is a decimal number from 0 to 255 that no other key has; it stands in every token and
   * is no secret. The key is at least 32 bytes in base64 or base64url, with or without padding, as
   * {@code openssl rand -base64 32} prints them. The first key mints, and all of them verify: to
   * rotate, put the new key first, and remove the old one when its tokens have ended.
   *
   * <p>Values are read when the application starts and nowhere else. A reference that is the whole
   * element may hold several keys, separated by commas. Key material never stands in the source, in
   * generated code, in messages or in logs.
   *
   * <p>Right: {@code "${bank.token-keys}"}, where {@code bank.token-keys} is set to {@code
   * 2:newKey,1:oldKey}. Wrong: a key in the source ({@code CSRF_KEY_IN_SOURCE}); none at all beside
   * {@link Gate#TOKEN} ({@code CSRF_KEY_MISSING}); values that the start refuses are {@code
   * CSRF_KEY_WEAK} and {@code CSRF_KEY_MALFORMED}.
   *
   * @return references to keys
   */
  String[] tokenKeys() default {};

  /**
   * How long a token is accepted after it was minted, in seconds. A token ends with its session in
   * any case, which is why the default sets no other end. Clocks of different nodes may differ by
   * 60 seconds.
   *
   * <p>Right: {@code 43200}, half a day. Wrong: a negative number ({@code TOKEN_MAX_AGE_RANGE}).
   *
   * @return seconds; 0 for as long as its session lasts
   */
  int tokenMaxAge() default 0;
}
