package dev.latchkey.jaxrs;

import java.util.Set;

/** Registration by hand. */
public final class Latchkey {

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
