package dev.latchkey.startup;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import java.util.List;
import java.util.Optional;

/**
 * The application that a container starts, as far as the container shows it.
 *
 * @param type the class of the {@code Application} object, perhaps a proxy's or the container's own
 * @param isSomebodys whether somebody wrote it: then a policy of another application is none of its
 *     business
 */
public record RunningApplication(Class<?> type, boolean isSomebodys) {

  /** What there is to say where a container shows nothing. */
  public static final RunningApplication UNKNOWN = new RunningApplication(Object.class, false);

  /**
   * Chooses the declaration of this application: the one on its class or nearest superclass; else
   * the only one there is, unless this is another application.
   */
  <T> Optional<ApplicationDeclaration<T>> choose(
      List<ApplicationDeclaration<T>> registered, String annotation, Judgement judgement) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (ApplicationDeclaration<T> declared : registered) {
        if (declared.application() == c) {
          return Optional.of(declared);
        }
      }
    }
    if (registered.isEmpty() || isSomebodys) {
      return Optional.empty();
    }
    if (registered.size() > 1) {
      judgement.add(registered.get(0).owner(), annotation, disagree(registered));
    }
    return Optional.of(registered.get(0));
  }

  /** How messages call it. */
  String name() {
    return isSomebodys ? type.getSimpleName() : "The application";
  }

  private static <T> List<Finding> disagree(List<ApplicationDeclaration<T>> registered) {
    return List.of(
        Finding.of(
            PlacementRule.APPLICATION_POLICIES_DISAGREE,
            Pointer.DECLARATION,
            registered.get(0).application().getName(),
            registered.get(1).application().getName()));
  }
}
