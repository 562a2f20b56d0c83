package dev.latchkey.jaxrs;

import dev.latchkey.startup.RunningApplication;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Tells which application it is that starts. */
final class Applications {

  private Applications() {}

  /** Describes what a container injected, which may be null. */
  static RunningApplication running(Application injected) {
    Application application = injected == null ? null : unwrap(injected);
    return application == null
        ? RunningApplication.UNKNOWN
        : new RunningApplication(application.getClass(), hasPath(application.getClass()));
  }

  private static Application unwrap(Application application) {
    try {
      return JerseyApplication.unwrap(application);
    } catch (LinkageError notJersey) {
      return application;
    }
  }

  /** A proxy does not inherit the annotation. */
  private static boolean hasPath(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.isAnnotationPresent(ApplicationPath.class)) {
        return true;
      }
    }
    return false;
  }
}
