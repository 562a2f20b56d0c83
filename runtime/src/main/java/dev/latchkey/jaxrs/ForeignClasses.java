package dev.latchkey.jaxrs;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.startup.RunningApplication;
import java.util.Set;

/**
 * Tells the classes that cannot mean Latchkey, since their class loader does not see it. A
 * container may serve an application of its own with the context class loader of a deployment, as
 * Payara does for {@code /openapi}: it finds Latchkey there, and policies that are not about it.
 */
final class ForeignClasses {

  private ForeignClasses() {}

  /**
   * Whether an application consists of such classes only; one whose classes are unknown may not.
   */
  static boolean make(RunningApplication application, Set<Class<?>> resources) {
    return application.isSomebodys()
        && !resources.isEmpty()
        && isForeign(application.type())
        && resources.stream().allMatch(ForeignClasses::isForeign);
  }

  /** Whether nobody can have annotated the class. */
  static boolean isForeign(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    try {
      return loader == null
          || loader.loadClass(CrossOriginPolicy.class.getName()) != CrossOriginPolicy.class;
    } catch (ClassNotFoundException e) {
      return true;
    }
  }
}
