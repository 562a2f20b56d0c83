package dev.latchkey.startup;

import java.util.ArrayList;
import java.util.List;

/**
 * Whose rows speak for a class. A class that was compiled with Latchkey has rows of its own; a
 * proxy, which has none, lives in the package of the class that it extends. Elsewhere the rows of a
 * supertype may hold the policy of a package that is not the package of the class.
 */
final class Lineage {

  private final EndpointTable table;

  Lineage(EndpointTable table) {
    this.table = table;
  }

  /**
   * Finds the types with rows that speak for a class.
   *
   * @param type the class, or an interface, for which its implementations speak
   * @return the class and its superclasses, nearest first; or else interfaces, in no order of rank
   */
  List<Class<?>> speakersFor(Class<?> type) {
    if (type.isInterface() && !table.holds(type)) {
      return table.below(type);
    }
    List<Class<?>> superclasses = superclasses(type);
    return superclasses.isEmpty() && isSilent(type) ? interfaces(type) : superclasses;
  }

  private List<Class<?>> superclasses(Class<?> type) {
    List<Class<?>> found = new ArrayList<>();
    for (Class<?> c = type; c != null && isSamePackage(c, type); c = c.getSuperclass()) {
      if (table.holds(c)) {
        found.add(c);
      }
      if (Coverage.declaresMore(c)) {
        break;
      }
    }
    return found;
  }

  private List<Class<?>> interfaces(Class<?> type) {
    return table.interfacesOf(type).stream()
        .filter(implemented -> isSamePackage(implemented, type) || Coverage.isDynamicProxy(type))
        .toList();
  }

  /** Whether no class between an interface and the class declares anything itself. */
  private static boolean isSilent(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (Coverage.declaresMore(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSamePackage(Class<?> one, Class<?> other) {
    return one.getPackageName().equals(other.getPackageName());
  }
}
