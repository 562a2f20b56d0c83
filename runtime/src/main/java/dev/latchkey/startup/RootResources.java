package dev.latchkey.startup;

import dev.latchkey.endpoint.RegisteredResource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of the rows concerns one application: of all the root resource classes that a class loader
 * sees, those that the application registers.
 */
public final class RootResources {

  private final EndpointTable table;
  private final Lineage lineage;

  /**
   * Looks into a table.
   *
   * @param table the registered rows
   */
  public RootResources(EndpointTable table) {
    this.table = table;
    lineage = new Lineage(table);
  }

  /**
   * Whether a class has rows of its own.
   *
   * @param type the class
   * @return {@code true} if it was compiled with Latchkey
   */
  public boolean hasRows(Class<?> type) {
    return table.holds(type);
  }

  /**
   * Whether there are rows that say what a root resource class serves.
   *
   * @param type the class
   * @return {@code true} for a class with rows, and for a proxy of one
   */
  public boolean isKnown(Class<?> type) {
    Set<Class<?>> speakers = new HashSet<>(lineage.speakersFor(type));
    return table.resources().stream()
        .anyMatch(rows -> rows.path().isPresent() && speakers.contains(rows.type()));
  }

  /**
   * All rows, for an application whose classes are not known.
   *
   * @return the rows
   */
  public List<RegisteredResource> all() {
    return table.resources();
  }

  /**
   * The rows of an application. A root resource class that it does not register may still be
   * returned by a locator, so its rows are kept without their path.
   *
   * @param registered the root resource classes that the application registers
   * @return the rows
   */
  public List<RegisteredResource> of(Collection<Class<?>> registered) {
    Set<Class<?>> speakers = new HashSet<>();
    registered.forEach(type -> speakers.addAll(lineage.speakersFor(type)));
    return table.resources().stream()
        .map(rows -> speakers.contains(rows.type()) ? rows : withoutPath(rows))
        .toList();
  }

  private static RegisteredResource withoutPath(RegisteredResource rows) {
    return new RegisteredResource(rows.type(), Optional.empty(), rows.endpoints(), rows.locators());
  }
}
