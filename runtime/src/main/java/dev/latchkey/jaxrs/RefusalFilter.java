package dev.latchkey.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;

/**
 * Answers every request 503, for a container that goes on after a feature has failed. The reason is
 * in the log only.
 */
@Priority(LatchkeyFeature.OUTERMOST)
@PreMatching
final class RefusalFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    request.abortWith(Response.status(Response.Status.SERVICE_UNAVAILABLE).build());
  }
}
