package dev.latchkey.jaxrs;

import dev.latchkey.cors.CrossOriginSharing;
import dev.latchkey.cors.PreflightAmbiguity;
import dev.latchkey.startup.ConfigurationSource;
import dev.latchkey.startup.Coverage;
import dev.latchkey.startup.EndpointTable;
import dev.latchkey.startup.PolicyLoader;
import dev.latchkey.startup.Registrations;
import dev.latchkey.startup.RunningApplication;
import dev.latchkey.startup.StandardLookup;
import dev.latchkey.startup.StartRefusedException;
import dev.latchkey.startup.StartUp;
import jakarta.ws.rs.core.Configuration;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that belongs to one application. Two applications in one JVM share nothing. */
final class Installation {

  private static final Logger LOGGER = System.getLogger(Installation.class.getName());

  private static final String PROPERTY = "dev.latchkey.installation";

  private final Coverage coverage;
  private final CrossOriginSharing sharing;
  private final Matches matches;
  private final Set<Class<?>> seen = ConcurrentHashMap.newKeySet();
  private volatile boolean serving;
  private volatile boolean refused;

  private Installation(EndpointTable table) {
    coverage = new Coverage(table);
    sharing = CrossOriginSharing.of(table.resources());
    matches = new Matches(table);
  }

  /**
   * Loads the generated policies and completes them.
   *
   * @throws StartRefusedException if a declaration is in error, two contradict each other, or a
   *     path template cannot be read
   */
  static Installation load(ConfigurationSource properties, RunningApplication application) {
    StartUp startUp =
        StartUp.check(
            Registrations.of(PolicyLoader.load()), StandardLookup.of(properties), application);
    EndpointTable table = startUp.table();
    judgePaths(startUp);
    startUp.warnings().forEach(warning -> LOGGER.log(Level.WARNING, warning.message()));
    startUp.requireNoErrors();
    return new Installation(table);
  }

  /** The templates are read here for the first time. */
  private static void judgePaths(StartUp startUp) {
    try {
      CrossOriginSharing.of(startUp.table().resources());
      PreflightAmbiguity.in(startUp.table().resources())
          .forEach(found -> startUp.ambiguous(found.one(), found.other(), found.path()));
    } catch (IllegalArgumentException e) {
      throw new StartRefusedException(e.getMessage(), e);
    }
  }

  /** Finds the installation of an application, or null. */
  static Installation of(Configuration configuration) {
    return configuration.getProperty(PROPERTY) instanceof Installation found ? found : null;
  }

  static String property() {
    return PROPERTY;
  }

  CrossOriginSharing sharing() {
    return sharing;
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
