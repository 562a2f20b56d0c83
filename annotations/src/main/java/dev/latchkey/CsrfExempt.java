package dev.latchkey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a state-changing endpoint needs no protection against forged requests, and why.
 *
 * <p>Where it may stand. On a resource method, for that method; on a resource class, for the
 * methods whose bodies stand in that very class. An exemption is about code that somebody looked
 * at, so it never inherits: not from an interface or an abstract class ({@code
 * CSRF_EXEMPT_INHERITED}), nor to a subclass. It never goes by path. On the method it overrules a
 * {@link CsrfProtected} of the class, the package or the application; a method that says {@code
 * CsrfProtected} is not exempt, whatever its class says.
 *
 * <p>What happens at run time. No gate stands before the endpoint, and every request reaches it.
 *
 * <p>Right:
 *
 * <pre>{@code
 * @POST @Path("webhook")
 * @CsrfExempt(reason = "signed by the payment provider, no cookie read")
 * public void paid(@HeaderParam("Signature") String signature, byte[] event) { … }
 * }</pre>
 *
 * <p>Refused, with the code of the rule on the line and column of the annotation or the value:
 *
 * <pre>{@code
 * @CsrfExempt(reason = "")              // CSRF_EXEMPT_WITHOUT_REASON
 * @CsrfExempt(reason = "…") @CsrfProtected
 *                                       // CSRF_PROTECT_AND_EXEMPT
 * @POST @CsrfExempt(reason = "…")
 * void f(@CookieParam("session") …)     // CSRF_EXEMPT_BUT_COOKIE_AUTH, for the session cookie
 * @GET @CsrfExempt(reason = "…")        // CSRF_ON_SAFE_METHOD
 * }</pre>
 *
 * <p>An endpoint that {@link CsrfProtected#establishesSession() establishes a session} cannot be
 * exempt ({@code CSRF_LOGIN_EXEMPT}): a login needs the gate before there is any session. Where an
 * exempt method overrides a protected one, a warning names both ({@code
 * CSRF_EXEMPT_OVERRIDES_PROTECTED}). On a class in which it exempts no method it compiles with a
 * warning ({@code POLICY_ON_NON_RESOURCE}).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CsrfExempt {

  /**
   * Why. It is for the reader of the source, and for whoever lists the exemptions; there is no
   * default, and a blank text is refused ({@code CSRF_EXEMPT_WITHOUT_REASON}). It takes no
   * references.
   *
   * <p>Right: {@code "signed by the payment provider, no cookie read"}. Wrong: {@code " "}.
   *
   * @return a sentence that a reviewer can check
   */
  String reason();

  /**
   * Refusals that the author overrules, each by name. {@link Danger#ACCEPT_FORGED_REQUESTS} is the
   * only one with a meaning here; any other is reported ({@code OVERRIDE_UNUSED}).
   *
   * @return the overruled refusals
   */
  Danger[] dangerously() default {};
}
