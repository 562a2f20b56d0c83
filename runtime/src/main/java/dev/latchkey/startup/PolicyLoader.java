package dev.latchkey.startup;

import dev.latchkey.endpoint.GeneratedPolicies;
import java.util.Collection;
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
    return Services.load(
        GeneratedPolicies.class, RuntimeVersion.rebuild("the module that lists it"));
  }
}
