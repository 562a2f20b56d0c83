package dev.latchkey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a state-changing request is accepted only if no other site made the browser send it.
 *
 * <p>Where it may stand, and which ones apply. All of these, added up:
 *
 * <ol>
 *   <li>the resource method,
 *   <li>the methods that it overrides, in superclasses before interfaces,
 *   <li>the resource class,
 *   <li>its superclasses, then its interfaces,
 *   <li>the package of the resource class (that package only, not the ones below it),
 *   <li>the {@code jakarta.ws.rs.core.Application} subclass.
 * </ol>
 *
 * <p>Gates are the union of what these say, trusted origins what all lists have in common, and what
 * weakens a gate counts only if all of them say it. Nothing on a method takes away what it
 * overrides. {@link CsrfExempt} on the method, or on the resource class itself, is the way out.
 *
 * <p>What happens at run time. Before an endpoint that is not safe ({@code GET}, {@code HEAD},
 * {@code OPTIONS} and {@code QUERY} are) the origin gate judges {@code Sec-Fetch-Site}, else {@code
 * Origin}, else {@code Referer}; then the gates of {@link #also()}. A request that is refused is
 * answered 403 and does not reach the resource; its body is not read. A filter or parameter that
 * changes the verb of a request does not take it round the gate. An endpoint of a library that was
 * compiled without Latchkey gets the origin gate if the application, or its package, carries this.
 *
 * <p>Right:
 *
 * <pre>{@code
 * @Path("/accounts/{id}")
 * @CrossOriginPolicy(origins = "https://app.bank.example", allowCredentials = true)
 * @CsrfProtected
 * public class AccountResource {
 *   @POST @Path("transfers") public Receipt transfer(Transfer transfer) { … }
 * }
 * }</pre>
 *
 * <p>Scripts of {@code https://app.bank.example} may write here, since the policy says so; nobody
 * else but the own pages may. Refused, with the code of the rule on the line and column:
 *
 * <pre>{@code
 * @GET @CsrfProtected                          // CSRF_ON_SAFE_METHOD
 * @CsrfProtected on a sub-resource locator     // CSRF_ON_LOCATOR
 * @CsrfProtected(trustedOrigins = "null")      // NULL_ORIGIN_TRUSTED
 * @CsrfProtected(trustedOrigins = {})          // CORS_ORIGIN_REJECTED_BY_CSRF, beside that policy
 * }</pre>
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata Request Headers</a>
 * @see <a href="https://fetch.spec.whatwg.org/#origin-header">Fetch, Origin header</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface CsrfProtected {

  /**
   * Stands for the exact origins that the endpoint's {@link CrossOriginPolicy} shares credentialed
   * responses with, for the verbs that it allows.
   */
  String INFERRED = CrossOriginPolicy.INFERRED;

  /** The default of {@link #header()}. */
  String DEFAULT_HEADER = "X-CSRF-Token";

  /**
   * Further gates behind the origin gate; all must accept. There is no way to have one excuse from
   * another.
   *
   * <p>Right: {@code Gate.TOKEN}. Wrong: {@code Gate.CONTENT_TYPE} where a {@code POST} consumes
   * {@code text/plain} ({@code CSRF_CONSUMES_SIMPLE_TYPE}); different gates on two methods of one
   * path and verb ({@code CSRF_MODE_DEPENDS_ON_CONTENT_TYPE}).
   *
   * @return the gates besides the origin gate
   */
  Gate[] also() default {};

  /**
   * The other origins whose requests are accepted. The application's own need not be listed.
   *
   * <p>Left out, this declaration says nothing, and where none says anything, an origin that may
   * read with credentials may also write with the verbs that its policy allows. {@link #INFERRED}
   * written out says the same, and insists on it: beside a policy without credentials, or for any
   * origin, it would stand for nobody, and is refused ({@code CSRF_TRUST_FROM_ANONYMOUS_CORS},
   * {@code CSRF_TRUST_ANY_ORIGIN}); left out it is not. {@code {}} trusts nobody. {@code {INFERRED,
   * "https://pay.example"}} adds to the inferred ones; a list without {@link #INFERRED} is exact.
   * Wildcards of a policy are never inferred.
   *
   * <p>Each element is an origin as in {@link CrossOriginPolicy#origins()}, but never {@code "*"}
   * or {@code "null"}. An element may hold references, {@code ${name}} or {@code ${name:default}},
   * resolved once, when the application starts; one that is the whole element may hold a
   * comma-separated list.
   *
   * <p>Right: {@code "https://pay.example"}. Wrong: {@code "*"} ({@code NULL_ORIGIN_TRUSTED}),
   * {@code "http://pay.example"} ({@code TRUSTED_ORIGIN_INSECURE}), {@code "https://*.github.io"}
   * ({@code TRUSTED_ORIGIN_PUBLIC_SUFFIX}); {@code "https://*.example.com"} compiles with a warning
   * ({@code TRUSTED_ORIGIN_WILDCARD}).
   *
   * @return origin patterns, or {@link #INFERRED}
   */
  String[] trustedOrigins() default INFERRED;

  /**
   * The request header of {@link Gate#CUSTOM_HEADER} and {@link Gate#TOKEN}. Case does not matter.
   * Of several declarations the nearest that names one counts; two that differ are refused ({@code
   * GATES_DISAGREE}). It may hold references.
   *
   * <p>Right: {@code "X-CSRF-Token"}. Wrong: {@code "Accept"} ({@code CSRF_HEADER_IS_SAFELISTED}),
   * {@code "Origin"} ({@code CSRF_HEADER_NOT_SETTABLE}); a header that no gate looks at compiles
   * with a warning ({@code CSRF_HEADER_UNUSED}).
   *
   * @return a header name
   */
  String header() default DEFAULT_HEADER;

  /**
   * The scope that a token must have been minted for, any text. A token for one scope is worth
   * nothing in another, nor where there is none. It may hold references.
   *
   * <p>Right: {@code "transfer"} with {@code also = Gate.TOKEN}. Wrong: without that gate, where it
   * has no effect ({@code CSRF_HEADER_UNUSED}).
   *
   * @return a text, empty for tokens without a scope
   */
  String tokenScope() default "";

  /**
   * Whether the endpoint logs somebody in. A request without any evidence or credential is then
   * refused too: a forged login leaves the victim working in an account of the attacker's.
   *
   * <p>Right: {@code true} on the method that sets the session cookie. Wrong: {@link CsrfExempt} on
   * such a method ({@code CSRF_LOGIN_EXEMPT}).
   *
   * @return {@code true} for an endpoint that sets the session cookie
   */
  boolean establishesSession() default false;

  /**
   * Whether refusals are counted and logged only, to introduce the gates in a running application.
   *
   * <p>It must be one reference, {@code ${name}} or {@code ${name:default}}, whose value is {@code
   * true} or {@code false}, and needs {@link Danger#REPORT_ONLY}. It takes effect only if every
   * declaration that reaches the endpoint reports only.
   *
   * <p>Right: {@code "${bank.csrf.report-only:false}"}. Wrong: {@code "true"} and {@code
   * "${bank.csrf.report-only:true}"} ({@code REPORT_ONLY_NOT_CONFIGURED}); without the opt-out
   * ({@code REPORT_ONLY_UNDECLARED}); where the session cookie is {@link SameSite#NONE} and
   * credentials are shared with another site ({@code REPORT_ONLY_EXPOSED}).
   *
   * @return a reference, empty to refuse
   */
  String reportOnly() default "";

  /**
   * Refusals that the author overrules, each by name. Every use is a decision that a reviewer
   * should see; one that overrules nothing is reported ({@code OVERRIDE_UNUSED}).
   *
   * @return the overruled refusals
   */
  Danger[] dangerously() default {};
}
