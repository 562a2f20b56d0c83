package dev.latchkey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a state-changing endpoint needs no protection against forged requests, and why. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CsrfExempt {

  /**
   * Why.
   *
   * @return a sentence
   */
  String reason();

  /**
   * Refusals that the author overrules.
   *
   * @return named opt-outs
   */
  Danger[] dangerously() default {};
}
