package dev.latchkey.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers 503 instead of serving a method whose class declares policies of which none was
 * generated. At start-up such a class stays unseen only behind a locator.
 */
final class UnknownEndpointFilter implements ContainerRequestFilter {

  private static final Logger LOGGER = System.getLogger(UnknownEndpointFilter.class.getName());

  private final Installation installation;
  private final Set<Class<?>> reported = ConcurrentHashMap.newKeySet();

  @Context private ResourceInfo resource;

  UnknownEndpointFilter(Installation installation) {
    this.installation = installation;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (installation.matches().find(resource) instanceof Match.Unknown) {
      report(resource.getResourceClass());
      request.abortWith(Response.status(Response.Status.SERVICE_UNAVAILABLE).build());
    }
  }

  private void report(Class<?> type) {
    if (reported.add(type)) {
      LOGGER.log(
          Level.ERROR,
          "{0} carries Latchkey annotations, but no policy was generated for a method of it:"
              + " requests to it are answered 503. Put latchkey-processor on the annotation"
              + " processor path of the compiler.",
          type.getName());
    }
  }
}
