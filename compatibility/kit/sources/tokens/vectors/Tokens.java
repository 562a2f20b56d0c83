package vectors;

import dev.latchkey.jaxrs.CsrfTokens;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Providers;

/** Mints tokens in every way that there is. */
@Path("tokens")
public class Tokens {

  @Context Providers providers;

  @GET
  public String ofSession(@Context HttpHeaders headers) {
    return CsrfTokens.of(providers).mint(headers);
  }

  @GET
  @Path("scopes/{scope}")
  public String ofScope(@PathParam("scope") String scope, @Context HttpHeaders headers) {
    return CsrfTokens.of(providers).scoped(scope).mint(headers);
  }

  @GET
  @Path("sessions/{value}")
  public String beforehand(@PathParam("value") String value) {
    return CsrfTokens.of(providers).mintFor(value);
  }
}
