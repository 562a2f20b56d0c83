package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;
import java.util.Set;
import java.util.TreeSet;

/**
 * Computes the list of methods in the answer to a preflight: what the policy lists and the path
 * serves under it.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-allow-methods">Fetch,
 *     Access-Control-Allow-Methods</a>
 */
final class AllowedMethods {

  private final PathMap map;

  AllowedMethods(PathMap map) {
    this.map = map;
  }

  /**
   * Computes the list for one route.
   *
   * @return names joined with commas, {@code *}, or null for no header
   */
  String of(Route route) {
    EndpointFilter filter = route.filter();
    if (filter.anyMethod() && !filter.allowCredentials() && isAlone(route)) {
      return "*";
    }
    Set<String> methods = new TreeSet<>();
    for (String verb : route.site().answeredVerbs()) {
      if (isListed(route, verb)) {
        methods.add(verb);
      }
    }
    return methods.isEmpty() ? null : String.join(",", methods);
  }

  private boolean isAlone(Route route) {
    return map.holdsAround(
        route.site(),
        site -> site.declared().stream().allMatch(other -> other.filter() == route.filter()));
  }

  /** The verb asked for is always meant; others only where every template agrees about them. */
  private boolean isListed(Route route, String verb) {
    Route other = route.site().route(verb);
    return other != null
        && other.filter() == route.filter()
        && route.filter().allowsMethod(verb)
        && (verb.equals(route.verb())
            || map.holdsAround(route.site(), site -> agrees(site, verb, route.filter())));
  }

  private static boolean agrees(Site site, String verb, EndpointFilter filter) {
    if (!site.serves(verb)) {
      return true;
    }
    Route route = site.route(verb);
    return route != null && route.filter() == filter;
  }
}
