package dev.latchkey.compatibility.served;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Shows the scheme that browsers see, as a container does that is told of its proxy. */
@PreMatching
public final class ProxiedScheme implements ContainerRequestFilter {

  public static final String HEADER = "X-Forwarded-Proto";

  @Override
  public void filter(ContainerRequestContext request) {
    String scheme = request.getHeaderString(HEADER);
    if (scheme != null) {
      UriInfo uris = request.getUriInfo();
      request.setRequestUri(with(scheme, uris.getBaseUri()), with(scheme, uris.getRequestUri()));
    }
  }

  private static URI with(String scheme, URI uri) {
    return URI.create(scheme + uri.toString().substring(uri.getScheme().length()));
  }
}
