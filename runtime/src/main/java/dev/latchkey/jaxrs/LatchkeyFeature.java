package dev.latchkey.jaxrs;

import dev.latchkey.startup.RunningApplication;
import dev.latchkey.startup.StartRefusedException;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Installs Latchkey in an application: loads the generated policies, completes those that hold
 * configuration references, checks that none is missing or in error, and registers the filters.
 * Where that fails, every request is answered 503, and the container is told by an exception.
 */
@Provider
public class LatchkeyFeature implements Feature {

  private static final Logger LOGGER = System.getLogger(LatchkeyFeature.class.getName());

  /**
   * The first word on requests and, since responses go through backwards, the last on those. Jersey
   * takes a negative number from the annotation only, other containers from the registration.
   */
  static final int OUTERMOST = Integer.MIN_VALUE;

  /** After matching and still before filters that authenticate. */
  private static final int BEFORE_AUTHENTICATION = 900;

  private static final List<String> REWRITING =
      List.of("jersey.config.server.mediaTypeMappings", "jersey.config.server.languageMappings");

  private Application application;

  /** For the container. */
  public LatchkeyFeature() {}

  /**
   * Takes the application that is to be served. Not into a field: Quarkus makes a bean's field of
   * it, finds two beans that fit where somebody wrote an application, and does not build.
   *
   * @param application the container's
   */
  @Context
  public void setApplication(Application application) {
    this.application = application;
  }

  /**
   * Installs Latchkey, once for each application.
   *
   * @param context the application's
   * @return whether this call installed it
   * @throws StartRefusedException if the application must not serve
   */
  @Override
  public boolean configure(FeatureContext context) {
    if (Installation.of(context.getConfiguration()) != null) {
      return false;
    }
    try {
      install(context);
      return true;
    } catch (RuntimeException | Error e) {
      LOGGER.log(
          Level.ERROR,
          "The start is refused; a container that goes on regardless gets 503 for every request. "
              + e.getMessage(),
          e);
      context.register(new RefusalFilter(), OUTERMOST);
      throw e;
    }
  }

  private void install(FeatureContext context) {
    Configuration configuration = context.getConfiguration();
    RunningApplication running = Applications.running(application);
    Set<Class<?>> resources = resourceClasses(configuration);
    if (ForeignClasses.make(running, resources)) {
      context.register(new ForeignClassesFilter(), BEFORE_AUTHENTICATION);
      return;
    }
    Set<ClassLoader> loaders = classLoaders(running, resources);
    var installation =
        Installation.load(
            new ContainerProperties(configuration),
            running,
            loaders,
            CsrfListeners.of(configuration, loaders));
    context.property(Installation.property(), installation);
    installation.require(resources);
    var gate = new WriteGateFilter(installation);
    var probe = new InstallationProbe(installation.policies(), gate);
    context.register(
        new PreflightFilter(installation, probe, rewritesPaths(configuration)), OUTERMOST);
    if (MatchedResource.isQuarkusKnown()) {
      context.register(new EarlyHeaderFilter(installation), OUTERMOST);
    }
    context.register(gate, BEFORE_AUTHENTICATION);
    context.register(new ResponseHeaderFilter(installation), OUTERMOST);
    context.register(new InstallationResolver(installation));
    installation.sessionFilter().ifPresent(filter -> context.register(filter, OUTERMOST));
    if (!configuration.isRegistered(CoverageFeature.class)) {
      context.register(CoverageFeature.class);
    }
  }

  /** Jersey cuts such an end off the path after preflights have been answered. */
  private static boolean rewritesPaths(Configuration configuration) {
    boolean rewrites = REWRITING.stream().anyMatch(name -> configuration.getProperty(name) != null);
    if (rewrites) {
      LOGGER.log(
          Level.WARNING,
          "The application sets {0} or {1}: Jersey takes the end off some request paths after"
              + " preflights have been answered. No preflight is granted for a path whose last"
              + " segment has a dot.",
          REWRITING.get(0),
          REWRITING.get(1));
    }
    return rewrites;
  }

  /** What is known by now; {@link CoverageFeature} sees the rest. */
  private Set<Class<?>> resourceClasses(Configuration configuration) {
    Set<Class<?>> classes = new HashSet<>(configuration.getClasses());
    configuration.getInstances().forEach(instance -> classes.add(instance.getClass()));
    classes.addAll(Applications.listed(application));
    classes.removeIf(type -> !Resources.isResource(type));
    return classes;
  }

  /** Of what the policies were generated for; classes of the platform may have none. */
  private static Set<ClassLoader> classLoaders(
      RunningApplication running, Set<Class<?>> resources) {
    return Stream.concat(Stream.of(running.type()), resources.stream())
        .map(Class::getClassLoader)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
