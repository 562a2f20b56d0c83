package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes the headers of the CORS protocol on responses to requests that are no preflights. One
 * object serves one application.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-check">Fetch, CORS check</a>
 */
public final class ResponseHeaders {

  private static final Logger LOGGER = System.getLogger(ResponseHeaders.class.getName());

  private final Router router;
  private final AtomicBoolean reported = new AtomicBoolean();

  ResponseHeaders(Router router) {
    this.router = router;
  }

  /**
   * Writes what the policy of a matched method says.
   *
   * @param filter the policy in force
   * @param verb the verb that the matched method serves
   * @param origins the request's {@code Origin} lines
   * @param headers the response's headers, which are changed
   */
  public void writeMatched(
      EndpointFilter filter, String verb, List<String> origins, Map<String, List<Object>> headers) {
    if (filter != EndpointFilter.UNDECLARED) {
      write(filter, Verbs.isShared(filter, verb), origins, headers);
    }
  }

  /**
   * Writes what the path tells about a request for which no method was matched: the policy of all
   * its endpoints, if they share one.
   *
   * @param rawPath the raw request path below the application's base path
   * @param origins the request's {@code Origin} lines
   * @param headers the response's headers, which are changed
   */
  public void writeUnmatched(
      String rawPath, List<String> origins, Map<String, List<Object>> headers) {
    PoliciesOfPath policies = router.policiesAt(rawPath);
    if (!policies.governed()) {
      return;
    }
    Set<EndpointFilter> filters = policies.found();
    if (filters.size() == 1 && !filters.contains(EndpointFilter.UNDECLARED)) {
      write(filters.iterator().next(), true, origins, headers);
    } else {
      removeForeign(headers);
      if (filters.stream().anyMatch(ResponseHeaders::namesOrigins)) {
        VaryHeader.addOrigin(headers);
      }
    }
  }

  /**
   * Cleans the response of a container to a preflight that was left to it: nobody else may grant
   * what a policy or a closure is responsible for. A browser keeps a grant for the whole URL, so
   * one on any verb there is enough. Of a path that containers read in several ways nobody can tell
   * whose it is.
   *
   * @param rawPath the raw request path below the application's base path
   * @param headers the response's headers, which are changed
   */
  public void writeLeft(String rawPath, Map<String, List<Object>> headers) {
    boolean doubtful = !CanonicalPath.isCanonical(rawPath) && router.declaresPolicy();
    if (doubtful || router.policiesAt(rawPath).governed()) {
      removeForeign(headers);
    }
  }

  private static boolean namesOrigins(EndpointFilter filter) {
    return filter != EndpointFilter.UNDECLARED
        && filter != EndpointFilter.NOT_SHARED
        && !filter.anyOrigin();
  }

  private void write(
      EndpointFilter filter,
      boolean verbShared,
      List<String> origins,
      Map<String, List<Object>> headers) {
    removeForeign(headers);
    if (namesOrigins(filter)) {
      VaryHeader.addOrigin(headers);
    }
    String allowed = verbShared ? allowedOrigin(filter, origins) : null;
    if (allowed != null) {
      share(filter, allowed, headers);
    }
  }

  private static String allowedOrigin(EndpointFilter filter, List<String> origins) {
    String origin = SingleLine.only(origins);
    if (filter.anyOrigin()) {
      return filter.allowedOrigin(origin == null ? "" : origin);
    }
    return origin == null || SingleLine.isList(origin) ? null : filter.allowedOrigin(origin);
  }

  private static void share(
      EndpointFilter filter, String allowedOrigin, Map<String, List<Object>> headers) {
    HeaderMap.put(headers, CorsHeaders.ALLOW_ORIGIN, allowedOrigin);
    if (filter.allowCredentials()) {
      HeaderMap.put(headers, CorsHeaders.ALLOW_CREDENTIALS, "true");
    }
    if (filter.exposedHeaders() != null) {
      HeaderMap.put(headers, CorsHeaders.EXPOSE_HEADERS, filter.exposedHeaders());
    }
  }

  /**
   * Makes sure that a preflight's response says what was decided, whatever other filters wrote.
   *
   * @param answer what was decided
   * @param headers the response's headers, which are changed
   */
  public void restore(PreflightAnswer answer, Map<String, List<Object>> headers) {
    if (answer instanceof PreflightAnswer.Denied) {
      removeForeign(headers);
    } else if (answer instanceof PreflightAnswer.Allowed allowed) {
      HeaderMap.removeCors(headers);
      allowed
          .headers()
          .writeTo(allowed.origin(), (name, value) -> HeaderMap.put(headers, name, value));
    }
  }

  private void removeForeign(Map<String, List<Object>> headers) {
    if (HeaderMap.removeCors(headers) && reported.compareAndSet(false, true)) {
      LOGGER.log(
          Level.WARNING,
          "Something else writes Access-Control-* headers on responses of endpoints whose policy is"
              + " declared. Latchkey replaces them by what the policy says. Remove the other"
              + " source. This is logged once.");
    }
  }
}
