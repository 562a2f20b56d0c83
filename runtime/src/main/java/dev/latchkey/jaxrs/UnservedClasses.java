package dev.latchkey.jaxrs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says once of each class why its methods are not served: it declares something of which nothing
 * was generated. At start-up such a class stays unseen only behind a locator.
 */
final class UnservedClasses {

  private static final Logger LOGGER = System.getLogger(UnservedClasses.class.getName());

  private final Set<Class<?>> reported = ConcurrentHashMap.newKeySet();

  void report(Class<?> type) {
    if (reported.add(type)) {
      LOGGER.log(
          Level.ERROR,
          "{0} carries Latchkey annotations, but no policy was generated for a method of it:"
              + " requests to it are answered 503. Put latchkey-processor on the annotation"
              + " processor path of the compiler.",
          type.getName());
    }
  }

  /** Says so of a method that was generated with another verb. */
  void report(Class<?> type, String generated) {
    if (reported.add(type)) {
      LOGGER.log(
          Level.ERROR,
          "{0} changes state by a method that was compiled as a {1} of its superclass or interface:"
              + " requests to it are answered 503. Compile {0} with latchkey-processor; if it is"
              + " anonymous or private, make it a class that others in its package can name.",
          type.getName(),
          generated);
    }
  }
}
