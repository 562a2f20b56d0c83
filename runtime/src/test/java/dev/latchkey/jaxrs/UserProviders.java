package dev.latchkey.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** What an application brings along. */
final class UserProviders {

  private UserProviders() {}

  /** Maps one exception. */
  public static class Mapper implements ExceptionMapper<IllegalStateException> {
    @Override
    public Response toResponse(IllegalStateException exception) {
      return Response.status(422).entity("mapped").build();
    }
  }

  /** Refuses a request when asked to. */
  public static class Authentication implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getHeaderString("X-Refuse") != null) {
        request.abortWith(Response.status(401).build());
      }
    }
  }

  /** Another CORS filter, as one finds it on the web, that wants the last word. */
  @Priority(0)
  public static class ForeignCors implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      if (request.getHeaderString("X-Foreign") != null) {
        response.getHeaders().add("access-control-allow-origin", "*");
        response.getHeaders().add("Access-Control-Allow-Methods", "BREW");
      }
    }
  }
}
