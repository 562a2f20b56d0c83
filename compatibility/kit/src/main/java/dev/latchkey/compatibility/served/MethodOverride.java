package dev.latchkey.compatibility.served;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.Locale;

/**
 * Makes another verb of a {@code POST}, by a header or a parameter, for forms that know two verbs
 * only. Several containers bring one like it.
 */
@PreMatching
public final class MethodOverride implements ContainerRequestFilter {

  public static final String HEADER = "X-HTTP-Method-Override";

  @Override
  public void filter(ContainerRequestContext request) {
    if (!request.getMethod().equals(HttpMethod.POST)) {
      return;
    }
    String header = request.getHeaderString(HEADER);
    String parameter = request.getUriInfo().getQueryParameters().getFirst("_method");
    if (header != null || parameter != null) {
      request.setMethod((header != null ? header : parameter).toUpperCase(Locale.ROOT));
    }
  }
}
