package dev.latchkey.jaxrs;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.startup.RunningApplication;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;

/**
 * Tells the classes that cannot mean Latchkey, since their class loader knows neither annotations
 * nor policies: not these, and no copy of them either. A container may serve an application of its
 * own with the context class loader of a deployment, as Payara does for {@code /openapi}: it finds
 * Latchkey there, and policies that are not about it.
 */
final class ForeignClasses {

  private static final Logger LOGGER = System.getLogger(ForeignClasses.class.getName());
  private static final String POLICIES = "META-INF/services/" + GeneratedPolicies.class.getName();

  private ForeignClasses() {}

  /**
   * Whether an application consists of such classes only; one whose classes are unknown may not.
   */
  static boolean make(RunningApplication application, Set<Class<?>> resources) {
    boolean foreign =
        application.isSomebodys()
            && !resources.isEmpty()
            && isForeign(application.type())
            && resources.stream().allMatch(ForeignClasses::isForeign);
    if (foreign) {
      LOGGER.log(
          Level.INFO,
          "{0} and what it serves cannot see Latchkey: nothing of it is protected.",
          application.type().getName());
    }
    return foreign;
  }

  /** Whether nobody can have annotated the class. */
  static boolean isForeign(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null || !knowsAnnotations(loader) && loader.getResource(POLICIES) == null;
  }

  private static boolean knowsAnnotations(ClassLoader loader) {
    try {
      loader.loadClass(CrossOriginPolicy.class.getName());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
