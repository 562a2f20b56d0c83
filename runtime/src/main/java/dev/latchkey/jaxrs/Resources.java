package dev.latchkey.jaxrs;

import jakarta.ws.rs.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells resource classes from providers. */
final class Resources {

  private Resources() {}

  /** Whether the class, a superclass or an interface carries {@code Path}. */
  static boolean isResource(Class<?> type) {
    return !paths(type).isEmpty();
  }

  /** Whether the class itself carries it; proxies do not count. */
  static boolean hasOwnPath(Class<?> type) {
    return !type.isSynthetic() && type.isAnnotationPresent(Path.class);
  }

  /**
   * The path templates under which a container may know a class: its own, or all that it inherits,
   * since containers search in different orders.
   */
  static Set<String> paths(Class<?> type) {
    Set<String> paths = new LinkedHashSet<>();
    collect(type, paths);
    return paths;
  }

  private static void collect(Class<?> type, Set<String> paths) {
    Path own = type.getAnnotation(Path.class);
    if (own != null) {
      paths.add(own.value());
      return;
    }
    for (Class<?> implemented : type.getInterfaces()) {
      collect(implemented, paths);
    }
    if (type.getSuperclass() != null) {
      collect(type.getSuperclass(), paths);
    }
  }
}
