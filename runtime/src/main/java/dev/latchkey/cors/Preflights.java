package dev.latchkey.cors;

import dev.latchkey.cors.PreflightAnswer.Allowed;
import dev.latchkey.cors.PreflightAnswer.Denied;
import dev.latchkey.cors.PreflightAnswer.NotOurs;
import dev.latchkey.endpoint.EndpointFilter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides about preflights. {@code Access-Control-Request-Headers} is not among the things that it
 * looks at: the answer names all headers that a script may set, and the browser compares.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
 *     fetch</a>
 */
public final class Preflights {

  private static final PreflightAnswer NOT_OURS = new NotOurs();
  private static final PreflightAnswer DENIED = new Denied(true);
  private static final PreflightAnswer DENIED_TO_ALL = new Denied(false);

  private final Router router;
  private final Map<Route, PreflightHeaders> headers = new IdentityHashMap<>();

  Preflights(Router router) {
    this.router = router;
    var map = new PathMap(router);
    var methods = new AllowedMethods(map);
    for (Site site : map.sites()) {
      for (String verb : site.answeredVerbs()) {
        Route route = site.route(verb);
        if (route != null) {
          headers.computeIfAbsent(route, r -> PreflightHeaders.of(r.filter(), methods.of(r)));
        }
      }
    }
  }

  /**
   * Decides about an {@code OPTIONS} request.
   *
   * @param rawPath the raw request path below the application's base path
   * @param origins the {@code Origin} lines
   * @param requestedMethods the {@code Access-Control-Request-Method} lines
   * @return the answer
   */
  public PreflightAnswer decide(
      String rawPath, List<String> origins, List<String> requestedMethods) {
    if (origins.isEmpty() || requestedMethods.isEmpty()) {
      return NOT_OURS;
    }
    String verb = SingleLine.only(requestedMethods);
    if (verb == null) {
      return router.policiesAt(rawPath).governed() ? DENIED : NOT_OURS;
    }
    Route route = router.route(rawPath, verb);
    if (route == null || route.filter() == EndpointFilter.UNDECLARED) {
      return NOT_OURS;
    }
    return decide(rawPath, origins, verb, route);
  }

  private PreflightAnswer decide(String rawPath, List<String> origins, String verb, Route route) {
    EndpointFilter filter = route.filter();
    String allowed = allowedOrigin(filter, origins);
    if (allowed != null && Verbs.isShared(filter, verb) && CanonicalPath.isCanonical(rawPath)) {
      return new Allowed(allowed, headers.get(route));
    }
    return isVarying(filter) ? DENIED : DENIED_TO_ALL;
  }

  private static boolean isVarying(EndpointFilter filter) {
    return filter != EndpointFilter.NOT_SHARED && !filter.anyOrigin();
  }

  private static String allowedOrigin(EndpointFilter filter, List<String> origins) {
    String origin = SingleLine.only(origins);
    if (origin == null || SingleLine.isList(origin) && !filter.anyOrigin()) {
      return null;
    }
    return filter.allowedOrigin(origin);
  }
}
