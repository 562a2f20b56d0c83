package dev.latchkey.startup;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that annotated resource classes have rows. Without this, an annotation processor that did
 * not run would leave an application without the policies that its source declares.
 */
public final class Coverage {

  private static final String VOCABULARY = "dev.latchkey";

  /** Facts of the application; alone they say nothing about a resource. */
  private static final String BROWSER_FACING = VOCABULARY + ".BrowserFacing";

  /** What to do where annotations were not processed; follows a list. */
  static final String ADVICE =
      "\nThe annotation processor did not run. Put latchkey-processor on the annotation processor"
          + " path of the compiler; newer JDKs do not run processors from the class path.";

  private static final String PATH = "jakarta.ws.rs.Path";
  private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";

  private final Lineage lineage;

  /**
   * Checks against a table.
   *
   * @param table the registered rows
   */
  public Coverage(EndpointTable table) {
    lineage = new Lineage(table);
  }

  /**
   * Finds classes that lack rows. Quarkus tells of abstract classes and interfaces too: what
   * extends them serves, and has the rows.
   *
   * @param resources resource classes
   * @return those of them with which no application may start
   */
  public Set<Class<?>> missing(Collection<Class<?>> resources) {
    return resources.stream()
        .filter(type -> !isAbstract(type) && isMissing(type))
        .collect(Collectors.toSet());
  }

  /**
   * The refusal of a start.
   *
   * @param missing classes that lack rows
   * @return with a message that lists all of them
   */
  public static StartRefusedException refusal(Collection<Class<?>> missing) {
    return new StartRefusedException(
        missing.stream()
            .map(Class::getName)
            .sorted()
            .distinct()
            .collect(
                Collectors.joining(
                    "\n  ",
                    "No policies were generated for these annotated resource classes:\n  ",
                    ADVICE)));
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
    return !lineage.speakersFor(type).isEmpty();
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

  /**
   * Whether a program made an endpoint of a class that nothing marks as a resource class: no
   * compiler knew, so there are no rows, and yet its package may carry a Latchkey annotation.
   *
   * @param type the class that a container calls a resource class
   * @return {@code true} if neither the class nor a supertype carries an annotation of Latchkey, a
   *     path, or a method with a verb
   */
  public static boolean isMadeByProgram(Class<?> type) {
    return ancestors(type).stream().noneMatch(c -> declares(c) || isResource(c));
  }

  /**
   * Whether nothing is ever an object of a class without being one of a subclass.
   *
   * @param type any class
   * @return {@code true} for abstract classes and interfaces
   */
  public static boolean isAbstract(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers());
  }

  /** Whether an annotation of ours stands on the class itself. */
  static boolean carries(Class<?> type, String annotation) {
    return carries((AnnotatedElement) type, annotation);
  }

  /** Whether an annotation of ours stands on the package of the class. */
  static boolean packageCarries(Class<?> type, String annotation) {
    return type.getPackage() != null && carries(type.getPackage(), annotation);
  }

  private static boolean carries(AnnotatedElement element, String annotation) {
    return Stream.of(element.getDeclaredAnnotations())
        .anyMatch(on -> on.annotationType().getName().equals(VOCABULARY + '.' + annotation));
  }

  /** Whether other classes of its package can name the class. */
  static boolean isVisible(Class<?> type) {
    boolean hidden =
        type.isAnonymousClass() || type.isLocalClass() || Modifier.isPrivate(type.getModifiers());
    return !hidden && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }

  /** Whether a class declares more than its supertypes; proxies copy what they find there. */
  static boolean declaresMore(Class<?> type) {
    return !type.isSynthetic() && declares(type);
  }

  static boolean isDynamicProxy(Class<?> type) {
    return Proxy.isProxyClass(type);
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

  private static boolean isResource(Class<?> type) {
    return isOfRest(type) || Stream.of(type.getDeclaredMethods()).anyMatch(Coverage::isOfRest);
  }

  private static boolean isOfRest(AnnotatedElement element) {
    for (Annotation annotation : element.getDeclaredAnnotations()) {
      if (annotation.annotationType().getName().equals(PATH)
          || isVerb(annotation.annotationType())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Class<?> annotation) {
    return Stream.of(annotation.getDeclaredAnnotations())
        .anyMatch(on -> on.annotationType().getName().equals(HTTP_METHOD));
  }

  private static boolean carries(AnnotatedElement element) {
    for (Annotation annotation : element.getDeclaredAnnotations()) {
      if (isPolicy(annotation.annotationType())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPolicy(Class<?> annotation) {
    return annotation.getPackageName().equals(VOCABULARY)
        && !annotation.getName().equals(BROWSER_FACING);
  }
}
