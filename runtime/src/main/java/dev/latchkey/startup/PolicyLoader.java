package dev.latchkey.startup;

import dev.latchkey.endpoint.GeneratedPolicies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds generated policies by {@link ServiceLoader}. */
public final class PolicyLoader {

  private PolicyLoader() {}

  /**
   * Loads what the thread's context class loader sees, then what the loader of this class sees; an
   * application server has both, and they need not agree.
   *
   * @return one object for each class
   * @throws StartRefusedException if a listed class cannot be loaded
   */
  public static Collection<GeneratedPolicies> load() {
    Map<Class<?>, GeneratedPolicies> found = new LinkedHashMap<>();
    for (ClassLoader loader : loaders()) {
      load(loader, found);
    }
    return found.values();
  }

  private static List<ClassLoader> loaders() {
    List<ClassLoader> loaders = new ArrayList<>();
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    if (context != null) {
      loaders.add(context);
    }
    loaders.add(PolicyLoader.class.getClassLoader());
    return loaders;
  }

  private static void load(ClassLoader loader, Map<Class<?>, GeneratedPolicies> found) {
    try {
      ServiceLoader.load(GeneratedPolicies.class, loader).stream()
          .filter(provider -> !found.containsKey(provider.type()))
          .forEach(provider -> found.put(provider.type(), provider.get()));
    } catch (ServiceConfigurationError e) {
      throw new StartRefusedException(
          "A generated policy could not be loaded. Build the application from scratch, with one"
              + " version of latchkey-processor and latchkey-runtime.",
          e);
    }
  }
}
