package dev.latchkey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a state-changing request is accepted only if no other site made the browser send it.
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
   * Further gates; all must accept.
   *
   * @return the gates besides the origin gate
   */
  Gate[] also() default {};

  /**
   * The other origins whose requests are accepted.
   *
   * @return origin patterns, or {@link #INFERRED}
   */
  String[] trustedOrigins() default INFERRED;

  /**
   * The request header of {@link Gate#CUSTOM_HEADER} and {@link Gate#TOKEN}.
   *
   * @return a header name
   */
  String header() default DEFAULT_HEADER;

  /**
   * The scope that a token must have been minted for.
   *
   * @return a text, empty for tokens without a scope
   */
  String tokenScope() default "";

  /**
   * Whether the endpoint logs somebody in.
   *
   * @return {@code true} for an endpoint that sets the session cookie
   */
  boolean establishesSession() default false;

  /**
   * Whether refusals are counted and logged only: a configuration reference whose value is {@code
   * true} or {@code false}.
   *
   * @return a reference, empty to refuse
   */
  String reportOnly() default "";

  /**
   * Refusals that the author overrules.
   *
   * @return named opt-outs
   */
  Danger[] dangerously() default {};
}
