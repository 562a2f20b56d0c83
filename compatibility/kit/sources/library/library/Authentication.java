package library;

import dev.latchkey.compatibility.served.Journal;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;

/** Knows nobody: what is private is for nobody then, and what is forbidden anyway. */
@Priority(Priorities.AUTHENTICATION)
public class Authentication implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    Journal.ran("authentication");
    String path = request.getUriInfo().getPath();
    if (path.endsWith("private")) {
      request.abortWith(Response.status(Response.Status.UNAUTHORIZED).build());
    } else if (path.endsWith("forbidden")) {
      request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }
}
