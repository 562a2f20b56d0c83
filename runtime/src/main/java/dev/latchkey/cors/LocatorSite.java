package dev.latchkey.cors;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The path template of sub-resource locators, and the one class that they return, if known. */
final class LocatorSite {

  private final PathTemplate template;
  private final Set<Class<?>> types = new HashSet<>();
  private Ranks ranks;
  private ResourceGroup target;

  LocatorSite(PathTemplate template) {
    this.template = template;
    ranks = template.ranks();
  }

  PathTemplate template() {
    return template;
  }

  Ranks ranks() {
    return ranks;
  }

  void alsoWrittenAs(PathTemplate other) {
    ranks = ranks.and(other.ranks());
  }

  /**
   * Adds what a locator returns.
   *
   * @param type its class, or null if only run time can tell
   */
  void add(Class<?> type) {
    types.add(type);
  }

  /** The class that is returned, if there is exactly one and it is known. */
  Optional<Class<?>> type() {
    return types.size() == 1 ? Optional.ofNullable(types.iterator().next()) : Optional.empty();
  }

  void leadTo(ResourceGroup group) {
    target = group;
  }

  /** The rows of that class, or null if what lies below is not known. */
  ResourceGroup target() {
    return target;
  }
}
