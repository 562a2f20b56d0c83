package dev.latchkey;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The cookie that says who the user is, in {@link BrowserFacing#sessionCookie()}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface SessionCookie {

  /**
   * Its name.
   *
   * @return a cookie name
   */
  String name();

  /**
   * When browsers send it with requests that another site starts. There is no default.
   *
   * @return the attribute
   */
  SameSite sameSite();

  /**
   * Whether it travels over https only.
   *
   * @return the attribute
   */
  boolean secure() default true;

  /**
   * Whether scripts cannot read it.
   *
   * @return the attribute
   */
  boolean httpOnly() default true;

  /**
   * The paths that it is sent to.
   *
   * @return a path that begins with a slash
   */
  String path() default "/";

  /**
   * The domain whose hosts it is sent to.
   *
   * @return a domain, empty for the host that sets it
   */
  String domain() default "";

  /**
   * Whether browsers keep one for each top-level site.
   *
   * @return the attribute
   */
  boolean partitioned() default false;

  /**
   * The cookie that tells visitors apart before they log in: tokens bind to it while there is no
   * session cookie.
   *
   * @return a name that begins with {@code __Host-}, empty if there is none
   */
  String beforeLogin() default "";
}
