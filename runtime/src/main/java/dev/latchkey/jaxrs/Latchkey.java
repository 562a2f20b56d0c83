package dev.latchkey.jaxrs;

import java.util.Set;

/** Registration by hand, and the names that operators meet. */
public final class Latchkey {

  /**
   * The name of a configuration value. Where it is {@code true}, a response that refuses a request
   * names the reason in {@link #REFUSED_HEADER}: for development, since it tells an attacker too.
   * It is looked up as a configuration reference is: sources of one's own, Jakarta REST properties,
   * MicroProfile Config, system properties, the environment ({@code DEV_LATCHKEY_DEBUG}).
   */
  public static final String DEBUG = "dev.latchkey.debug";

  /**
   * The response header that names a {@link dev.latchkey.csrf.Reason} where {@link #DEBUG} is
   * {@code true}.
   */
  public static final String REFUSED_HEADER = "Latchkey-Refused";

  /**
   * The whole body of a response that refuses a request, with status 403: the same for every
   * refusal, so that nobody learns anything from it. It is a problem document of the type {@code
   * application/problem+json}, and tests may compare with it.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1">RFC 9457, about:blank</a>
   */
  public static final String REFUSED_BODY =
      "{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403}";

  private Latchkey() {}

  /**
   * The classes to add to {@code Application.getClasses()} where a container does not find them by
   * itself. Adding them twice, or where it does, changes nothing.
   *
   * <pre>{@code
   * @Override public Set<Class<?>> getClasses() {
   *   Set<Class<?>> classes = new HashSet<>(Latchkey.classes());
   *   classes.add(AccountResource.class);
   *   return classes;
   * }
   * }</pre>
   *
   * @return the provider classes
   */
  public static Set<Class<?>> classes() {
    return Set.of(LatchkeyFeature.class, CoverageFeature.class);
  }
}
