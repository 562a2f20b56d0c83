package dev.latchkey.startup;

import dev.latchkey.endpoint.GeneratedPolicies;
import java.util.Collection;
import java.util.ServiceLoader;

/** Finds generated policies by {@link ServiceLoader}. */
public final class PolicyLoader {

  private PolicyLoader() {}

  /**
   * Loads what class loaders see, in the order of {@link Services#load}.
   *
   * @param application the class loaders of the application's classes
   * @return one object for each class
   * @throws StartRefusedException if a listed class cannot be loaded
   */
  public static Collection<GeneratedPolicies> load(Collection<ClassLoader> application) {
    return Services.load(
        GeneratedPolicies.class, RuntimeVersion.rebuild("the module that lists it"), application);
  }
}
