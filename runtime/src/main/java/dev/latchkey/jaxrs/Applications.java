package dev.latchkey.jaxrs;

import dev.latchkey.startup.RunningApplication;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which application it is that starts. */
final class Applications {

  /** Whose own classes stand in where nobody wrote an application. */
  private static final List<String> CONTAINERS =
      List.of(
          "io.dropwizard.",
          "io.helidon.",
          "io.quarkus.",
          "jakarta.ws.rs.",
          "org.apache.cxf.",
          "org.glassfish.jersey.",
          "org.jboss.resteasy.");

  private Applications() {}

  /** Describes what a container injected, which may be null. */
  static RunningApplication running(Application injected) {
    Application application = injected == null ? null : unwrap(injected);
    return application == null
        ? RunningApplication.UNKNOWN
        : new RunningApplication(application.getClass(), isSomebodys(application.getClass()));
  }

  /** The classes that an application lists, and those of its singletons. */
  static Set<Class<?>> listed(Application injected) {
    if (injected == null) {
      return Set.of();
    }
    Set<Class<?>> listed = new HashSet<>(injected.getClasses());
    singletons(injected).forEach(instance -> listed.add(instance.getClass()));
    return listed;
  }

  @SuppressWarnings("deprecation")
  private static Set<Object> singletons(Application application) {
    return application.getSingletons();
  }

  private static Application unwrap(Application application) {
    try {
      return JerseyApplication.unwrap(application);
    } catch (LinkageError notJersey) {
      return application;
    }
  }

  /** A class that no container brings along was written for this application, and means it. */
  private static boolean isSomebodys(Class<?> type) {
    return hasPath(type) || CONTAINERS.stream().noneMatch(type.getName()::startsWith);
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
