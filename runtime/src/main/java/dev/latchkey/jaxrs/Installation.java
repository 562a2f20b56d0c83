package dev.latchkey.jaxrs;

import dev.latchkey.cors.CrossOriginSharing;
import dev.latchkey.startup.Coverage;
import dev.latchkey.startup.EndpointTable;
import dev.latchkey.startup.PolicyLoader;
import dev.latchkey.startup.StartRefusedException;
import jakarta.ws.rs.core.Configuration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that belongs to one application. Two applications in one JVM share nothing. */
final class Installation {

  private static final String PROPERTY = "dev.latchkey.installation";

  private final Coverage coverage;
  private final RegisteredClasses registered;
  private final Matches matches;
  private final Set<Class<?>> seen = ConcurrentHashMap.newKeySet();
  private volatile boolean serving;
  private volatile boolean refused;

  private Installation(EndpointTable table) {
    coverage = new Coverage(table);
    registered = new RegisteredClasses(table);
    matches = new Matches(table);
  }

  /**
   * Loads the generated policies.
   *
   * @throws StartRefusedException if they contradict each other, or a path template cannot be read
   */
  static Installation load() {
    return new Installation(EndpointTable.of(PolicyLoader.load()));
  }

  /** Finds the installation of an application, or null. */
  static Installation of(Configuration configuration) {
    return configuration.getProperty(PROPERTY) instanceof Installation found ? found : null;
  }

  static String property() {
    return PROPERTY;
  }

  /** What is settled with the first request. */
  CrossOriginSharing sharing() {
    return registered.sharing();
  }

  Matches matches() {
    return matches;
  }

  /**
   * Refuses the start if an annotated class has no policies. Containers also report classes while
   * they serve, when a locator returns one for the first time; {@link UnknownEndpointFilter} looks
   * after those.
   *
   * @throws StartRefusedException that lists every such class so far
   */
  void require(Set<Class<?>> resources) {
    seen.addAll(resources);
    if (!serving) {
      registered.add(resources);
      try {
        coverage.require(seen);
      } catch (StartRefusedException e) {
        refused = true;
        throw e;
      }
    }
  }

  /** Called with each request: whether the application may serve. */
  boolean mayServe() {
    if (!serving) {
      serving = true;
    }
    return !refused;
  }
}
