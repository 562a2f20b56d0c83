package dev.latchkey.jaxrs;

import dev.latchkey.cors.CrossOriginSharing;
import dev.latchkey.endpoint.RegisteredResource;
import dev.latchkey.startup.Coverage;
import dev.latchkey.startup.EndpointTable;
import dev.latchkey.startup.RootResources;
import dev.latchkey.startup.StartRefusedException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The root resource classes that one application registers. Which they are comes to light in
 * several places, and is settled when the first request comes.
 */
final class RegisteredClasses {

  private final RootResources roots;
  private final Set<Class<?>> classes = ConcurrentHashMap.newKeySet();
  private volatile CrossOriginSharing sharing;

  /**
   * Reads every row, so that what is wrong with one comes to light at the start.
   *
   * @throws StartRefusedException if a path template cannot be read
   */
  RegisteredClasses(EndpointTable table) {
    roots = new RootResources(table);
    protocol(roots.all(), List.of());
  }

  /** Adds classes, of which those without a path are left out. */
  void add(Collection<Class<?>> types) {
    types.stream().filter(Resources::isResource).forEach(classes::add);
  }

  /** The protocol for the classes that are known when this is called for the first time. */
  CrossOriginSharing sharing() {
    if (sharing == null) {
      synchronized (this) {
        if (sharing == null) {
          sharing = compute();
        }
      }
    }
    return sharing;
  }

  /** Where a container tells of no class, none has a path, and no preflight is granted. */
  private CrossOriginSharing compute() {
    Map<Boolean, List<Class<?>>> known =
        classes.stream()
            .filter(type -> !isImplemented(type))
            .collect(Collectors.partitioningBy(this::isKnown));
    List<String> unknown =
        known.get(false).stream().flatMap(type -> Resources.paths(type).stream()).toList();
    return protocol(roots.of(known.get(true)), unknown);
  }

  private static CrossOriginSharing protocol(
      List<RegisteredResource> rows, List<String> unknownRoots) {
    try {
      return CrossOriginSharing.of(rows, unknownRoots);
    } catch (IllegalArgumentException e) {
      throw new StartRefusedException(e.getMessage(), e);
    }
  }

  /**
   * RESTEasy also tells of the interface that a registered class has its path from, Quarkus of
   * every class that has a method which a registered one inherits.
   */
  private boolean isImplemented(Class<?> type) {
    return Coverage.isAbstract(type)
        && classes.stream().anyMatch(other -> other != type && type.isAssignableFrom(other));
  }

  /** A class without rows that says where it stands is no proxy of the class that it extends. */
  private boolean isKnown(Class<?> type) {
    return roots.hasRows(type) || !Resources.hasOwnPath(type) && roots.isKnown(type);
  }
}
