package dev.latchkey.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/**
 * All that is installed in an application of {@link ForeignClasses}. A class that came to light
 * later, and that does see Latchkey, has no gate there: it is not served.
 */
final class ForeignClassesFilter implements ContainerRequestFilter {

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Class<?> matched = resource == null ? null : resource.getResourceClass();
    if (matched == null || !ForeignClasses.isForeign(matched)) {
      request.abortWith(Response.status(Response.Status.SERVICE_UNAVAILABLE).build());
    }
  }
}
