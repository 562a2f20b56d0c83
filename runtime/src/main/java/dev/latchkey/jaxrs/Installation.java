package dev.latchkey.jaxrs;

import dev.latchkey.cors.CrossOriginSharing;
import dev.latchkey.cors.PreflightAmbiguity;
import dev.latchkey.csrf.SessionCookieGuard;
import dev.latchkey.csrf.Tokens;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.Lookup;
import dev.latchkey.startup.ApplicationCoverage;
import dev.latchkey.startup.ConfigurationSource;
import dev.latchkey.startup.Coverage;
import dev.latchkey.startup.GuardedApplication;
import dev.latchkey.startup.PolicyLoader;
import dev.latchkey.startup.Registrations;
import dev.latchkey.startup.RunningApplication;
import dev.latchkey.startup.StandardLookup;
import dev.latchkey.startup.StartRefusedException;
import dev.latchkey.startup.StartUp;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that belongs to one application. Two applications in one JVM share nothing. */
final class Installation {

  private static final Logger LOGGER = System.getLogger(Installation.class.getName());

  private static final String PROPERTY = "dev.latchkey.installation";

  private final Collection<GeneratedPolicies> policies;
  private final GuardedApplication application;
  private final Coverage coverage;
  private final RegisteredClasses registered;
  private final Optional<Tokens> tokens;
  private final WriteGates gates;
  private final Matches matches;
  private final WriteDecisions decisions;
  private final Set<Class<?>> seen = ConcurrentHashMap.newKeySet();
  private final Set<Class<?>> missing = ConcurrentHashMap.newKeySet();
  private volatile boolean serving;
  private volatile boolean refused;

  private Installation(
      Collection<GeneratedPolicies> policies,
      RegisteredClasses registered,
      StartUp startUp,
      WriteDecisions decisions) {
    this.policies = policies;
    this.registered = registered;
    this.decisions = decisions;
    application = startUp.application();
    coverage = new Coverage(startUp.table());
    tokens = tokens(application);
    gates = new WriteGates(application, startUp.table(), tokens);
    matches = new Matches(startUp.table(), gates);
  }

  /**
   * Loads the generated policies and completes them.
   *
   * @throws StartRefusedException if a declaration is in error, two contradict each other, or a
   *     path template cannot be read
   */
  static Installation load(
      ConfigurationSource properties,
      RunningApplication application,
      Set<ClassLoader> loaders,
      CsrfListeners listeners) {
    Lookup lookup = StandardLookup.of(properties, loaders);
    Collection<GeneratedPolicies> policies = PolicyLoader.load(loaders);
    StartUp startUp = StartUp.check(Registrations.of(policies), lookup, application);
    // Reads the path templates, so that the next step need not fear them.
    RegisteredClasses registered = new RegisteredClasses(startUp.table());
    PreflightAmbiguity.in(startUp.table().resources())
        .forEach(found -> startUp.ambiguous(found.one(), found.other(), found.path()));
    startUp.warnings().forEach(warning -> LOGGER.log(Level.WARNING, warning.message()));
    startUp.requireNoErrors();
    return new Installation(
        policies, registered, startUp, new WriteDecisions(listeners, isDebug(lookup)));
  }

  private static boolean isDebug(Lookup lookup) {
    return lookup.find(Latchkey.DEBUG).filter(value -> value.text().equals("true")).isPresent();
  }

  /** Without keys there is nothing to mint with, without a cookie nothing to bind to. */
  private static Optional<Tokens> tokens(GuardedApplication application) {
    ApplicationFacts facts = application.facts();
    return application.keys().isEmpty()
        ? Optional.empty()
        : facts
            .sessionCookie()
            .map(
                cookie ->
                    Tokens.of(
                        application.keys(), cookie, facts.tokenMaxAge(), InstantSource.system()));
  }

  /** Finds the installation of an application, or null. */
  static Installation of(Configuration configuration) {
    return configuration.getProperty(PROPERTY) instanceof Installation found ? found : null;
  }

  /**
   * Finds the installation of an application, or null. Quarkus takes no resolver from a feature.
   */
  static Installation of(Providers providers) {
    ContextResolver<Installation> resolver =
        providers.getContextResolver(Installation.class, MediaType.WILDCARD_TYPE);
    if (resolver != null) {
      return resolver.getContext(Installation.class);
    }
    Configuration current = QuarkusRequest.isKnown() ? QuarkusRequest.configuration() : null;
    return current == null ? null : of(current);
  }

  static String property() {
    return PROPERTY;
  }

  /** The generated classes that are in force. */
  Collection<GeneratedPolicies> policies() {
    return policies;
  }

  /** What is settled with the first request. */
  CrossOriginSharing sharing() {
    return registered.sharing();
  }

  Matches matches() {
    return matches;
  }

  WriteGates gates() {
    return gates;
  }

  WriteDecisions decisions() {
    return decisions;
  }

  /** What mints and verifies, if keys and a cookie are declared. */
  Optional<Tokens> tokens() {
    return tokens;
  }

  /** The filter that looks after the session cookie, if one is declared. */
  Optional<SessionFilter> sessionFilter() {
    return application
        .facts()
        .sessionCookie()
        .map(it -> new SessionFilter(this, SessionCookieGuard.of(it), it.name().text()));
  }

  /**
   * Refuses the start if an annotated class has no policies. Containers also report classes while
   * they serve, when a locator returns one for the first time; {@link WriteGateFilter} looks after
   * those. Jersey reports a class with each of its methods, so that it is looked at only once.
   *
   * @throws StartRefusedException that lists every such class so far
   */
  void require(Set<Class<?>> resources) {
    if (!serving) {
      try {
        look(resources);
      } catch (RuntimeException | Error e) {
        // A container may swallow it, and a class is not looked at again.
        refused = true;
        throw e;
      }
    }
  }

  private void look(Set<Class<?>> resources) {
    List<Class<?>> unseen = resources.stream().filter(seen::add).toList();
    registered.add(unseen);
    missing.addAll(coverage.missing(unseen.stream().filter(it -> !gates.reach(it)).toList()));
    if (!missing.isEmpty()) {
      throw Coverage.refusal(missing);
    }
  }

  /** Called with each request: whether the application may serve. */
  boolean mayServe() {
    if (!serving) {
      settle();
    }
    return !refused;
  }

  /** Quarkus does not tell which application it is before there is a request. */
  private synchronized void settle() {
    if (!serving && MatchedResource.isQuarkusKnown()) {
      QuarkusRequest.application().ifPresent(this::requireProcessed);
    }
    serving = true;
  }

  private void requireProcessed(Class<?> type) {
    try {
      new ApplicationCoverage(Registrations.of(policies)).require(type);
    } catch (StartRefusedException e) {
      refused = true;
      LOGGER.log(Level.ERROR, "Every request is answered 503. " + e.getMessage());
    }
  }
}
