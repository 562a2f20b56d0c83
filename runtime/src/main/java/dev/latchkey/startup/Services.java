package dev.latchkey.startup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** Finds classes that {@code META-INF/services} or a module declaration lists. */
public final class Services {

  private Services() {}

  /**
   * Loads what the thread's context class loader sees, then what those of the application see, then
   * what the loader of this class sees. An application server has all of them, and they need not
   * agree; and where a container starts on a thread of its own, the context is anybody's.
   *
   * @param <T> the interface
   * @param service the interface
   * @param advice what to do about a listed class that cannot be loaded, a whole sentence
   * @param application the class loaders of the application's classes
   * @return one object for each class
   * @throws StartRefusedException if a listed class cannot be loaded
   */
  public static <T> Collection<T> load(
      Class<T> service, String advice, Collection<ClassLoader> application) {
    Map<Class<?>, T> found = new LinkedHashMap<>();
    for (ClassLoader loader : loaders(application)) {
      try {
        load(service, loader, found);
      } catch (ServiceConfigurationError | LinkageError e) {
        throw new StartRefusedException(
            "A class listed as %s could not be loaded (%s). %s"
                .formatted(service.getName(), e.getMessage(), advice),
            e);
      }
    }
    return found.values();
  }

  /** The class loaders that are asked, in this order. */
  static Set<ClassLoader> loaders(Collection<ClassLoader> application) {
    Set<ClassLoader> loaders = new LinkedHashSet<>();
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    if (context != null) {
      loaders.add(context);
    }
    loaders.addAll(application);
    loaders.add(Services.class.getClassLoader());
    return loaders;
  }

  private static <T> void load(Class<T> service, ClassLoader loader, Map<Class<?>, T> found) {
    ServiceLoader.load(service, loader).stream()
        .filter(provider -> !found.containsKey(provider.type()))
        .forEach(provider -> found.put(provider.type(), provider.get()));
  }
}
