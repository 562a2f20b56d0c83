package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One path template with the resource methods that it leads to. */
final class Site {

  private static final Ranks OWN_PATH = Ranks.of(new Rank(Integer.MAX_VALUE, 0, 0));

  private final PathTemplate template;
  private final Map<String, Route> routes = new HashMap<>();
  private final Set<String> disputed = new HashSet<>();
  private final List<Route> declared = new ArrayList<>();
  private Ranks ranks;
  private Route automaticOptions;

  Site(PathTemplate template) {
    this.template = template;
    ranks = template.ranks();
  }

  PathTemplate template() {
    return template;
  }

  /** Methods without a path of their own come first where nothing of the path is left. */
  Ranks ranks() {
    return template.isEmpty() ? OWN_PATH : ranks;
  }

  void alsoWrittenAs(PathTemplate other) {
    ranks = ranks.and(other.ranks());
  }

  /**
   * Adds a resource method. Two methods may share template and verb, told apart by media types that
   * a preflight does not carry; if their policies differ, neither speaks for the path.
   */
  void add(String verb, EndpointFilter filter) {
    var route = new Route(this, verb, filter);
    declared.add(route);
    Route other = routes.putIfAbsent(verb, route);
    if (other != null && other.filter() != filter) {
      disputed.add(verb);
    }
  }

  /**
   * Completes the site: Jakarta REST answers {@code OPTIONS} where no method does (section 3.3.5),
   * under the policy of the site if there is one policy only.
   */
  void complete() {
    EndpointFilter first = declared.get(0).filter();
    boolean shared = declared.stream().allMatch(route -> route.filter() == first);
    automaticOptions = new Route(this, "OPTIONS", shared ? first : EndpointFilter.NOT_SHARED);
  }

  /** Whether the container has a method to call for the verb. */
  boolean serves(String verb) {
    return routes.containsKey(verb)
        || verb.equals("OPTIONS")
        || verb.equals("HEAD") && routes.containsKey("GET");
  }

  /**
   * The route of a verb that is served, or null if two methods with different policies serve it.
   */
  Route route(String verb) {
    Route route = routes.get(verb);
    if (route == null) {
      return verb.equals("HEAD") ? route("GET") : automaticOptions;
    }
    return disputed.contains(verb) ? null : route;
  }

  /** The verbs that resource methods of this template serve. */
  Set<String> verbs() {
    return routes.keySet();
  }

  /** The verbs that the container answers without 405. */
  Set<String> answeredVerbs() {
    Set<String> verbs = new HashSet<>(routes.keySet());
    verbs.add("OPTIONS");
    if (routes.containsKey("GET")) {
      verbs.add("HEAD");
    }
    return verbs;
  }

  /** One route for each resource method, and none that the container made up. */
  Collection<Route> declared() {
    return declared;
  }
}
