package dev.latchkey.jaxrs;

import jakarta.ws.rs.Path;

/** Tells resource classes from providers. */
final class Resources {

  private Resources() {}

  /** Whether the class, a superclass or an interface carries {@code Path}. */
  static boolean isResource(Class<?> type) {
    if (type.isAnnotationPresent(Path.class)) {
      return true;
    }
    for (Class<?> implemented : type.getInterfaces()) {
      if (isResource(implemented)) {
        return true;
      }
    }
    return type.getSuperclass() != null && isResource(type.getSuperclass());
  }
}
