package dev.latchkey.compatibility.served;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/**
 * Makes another verb of any verb, as filters of applications do; that of Jersey only takes a {@code
 * POST}.
 */
@PreMatching
public final class VerbSwitch implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString("X-Switch");
    String query = request.getUriInfo().getQueryParameters().getFirst("switch");
    if (header != null || query != null) {
      request.setMethod(header != null ? header : query);
    }
  }
}
