package dev.latchkey.startup;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that annotated resource classes have rows. Without this, an annotation processor that did
 * not run would leave an application without the policies that its source declares.
 */
public final class Coverage {

  private static final String VOCABULARY = "dev.latchkey";

  private final EndpointTable table;

  /**
   * Checks against a table.
   *
   * @param table the registered rows
   */
  public Coverage(EndpointTable table) {
    this.table = table;
  }

  /**
   * Refuses classes that lack rows.
   *
   * @param resources resource classes
   * @throws StartRefusedException if there are such classes; the message lists all of them
   */
  public void require(Collection<Class<?>> resources) {
    List<String> missing =
        resources.stream().filter(this::isMissing).map(Class::getName).sorted().distinct().toList();
    if (!missing.isEmpty()) {
      throw new StartRefusedException(message(missing));
    }
  }

  private static String message(List<String> missing) {
    return missing.stream()
        .collect(
            Collectors.joining(
                "\n  ",
                "No policies were generated for these annotated resource classes:\n  ",
                "\nThe annotation processor did not run. Put latchkey-processor on the annotation"
                    + " processor path of the compiler; newer JDKs do not run processors from the"
                    + " class path."));
  }

  /**
   * Whether a class carries Latchkey annotations but has no rows.
   *
   * @param type a resource class
   * @return {@code true} if no policy is known although one was declared
   */
  public boolean isMissing(Class<?> type) {
    return isAnnotated(type) && !isCovered(type);
  }

  private boolean isCovered(Class<?> type) {
    if (table.holds(type)) {
      return true;
    }
    if (type.isInterface()) {
      return !table.below(type).isEmpty();
    }
    // Rows of a supertype speak for a proxy, and for a class that declares nothing new.
    return (type.isSynthetic() || !declares(type))
        && (!table.interfacesOf(type).isEmpty()
            || type.getSuperclass() != null && isCovered(type.getSuperclass()));
  }

  /**
   * Whether anything that a policy is inherited from carries a Latchkey annotation: the class, its
   * superclasses, its interfaces, their methods, or the package of the class.
   *
   * @param type any class
   * @return {@code true} if a policy is declared
   */
  public static boolean isAnnotated(Class<?> type) {
    Package itsPackage = type.getPackage();
    return itsPackage != null && carries(itsPackage)
        || ancestors(type).stream().anyMatch(Coverage::declares);
  }

  private static Set<Class<?>> ancestors(Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      all.add(c);
      addInterfaces(c, all);
    }
    return all;
  }

  private static void addInterfaces(Class<?> type, Set<Class<?>> all) {
    for (Class<?> implemented : type.getInterfaces()) {
      if (all.add(implemented)) {
        addInterfaces(implemented, all);
      }
    }
  }

  private static boolean declares(Class<?> type) {
    if (carries(type)) {
      return true;
    }
    for (AnnotatedElement method : type.getDeclaredMethods()) {
      if (carries(method)) {
        return true;
      }
    }
    return false;
  }

  private static boolean carries(AnnotatedElement element) {
    for (Annotation annotation : element.getDeclaredAnnotations()) {
      if (annotation.annotationType().getPackageName().equals(VOCABULARY)) {
        return true;
      }
    }
    return false;
  }
}
