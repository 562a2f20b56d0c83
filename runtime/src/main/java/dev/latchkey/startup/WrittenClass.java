package dev.latchkey.startup;

import java.util.List;

/**
 * Tells the classes that somebody wrote from the proxies that containers make of them while they
 * run: those extend the class, and are named after it.
 */
public final class WrittenClass {

  /**
   * What follows the name of the class: in Spring, Guice, Weld, OpenWebBeans, Javassist and
   * WildFly; in Byte Buddy; in ArC.
   */
  private static final List<String> MARKS =
      List.of("$$", "$Proxy$", "$ByteBuddy$", "_ClientProxy", "_Subclass");

  private WrittenClass() {}

  /**
   * Looks behind proxies.
   *
   * @param type any class
   * @return the class itself, or the one of which it is a proxy
   */
  public static Class<?> behind(Class<?> type) {
    Class<?> written = type;
    while (isProxy(written)) {
      written = written.getSuperclass();
    }
    return written;
  }

  /** Whether a container made the class. What an interface stands behind cannot be told. */
  static boolean isProxy(Class<?> type) {
    Class<?> superclass = type.getSuperclass();
    return superclass != null
        && superclass != Object.class
        && (type.isSynthetic() || isNamedAfter(type.getName(), superclass.getName()));
  }

  /** ArC writes an underscore for the sign between a class and the one in which it stands. */
  private static boolean isNamedAfter(String name, String superclass) {
    return name.replace('$', '_').startsWith(superclass.replace('$', '_'))
        && MARKS.stream().anyMatch(name.substring(superclass.length())::contains);
  }
}
