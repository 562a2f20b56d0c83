package vectors;

import dev.latchkey.jaxrs.CsrfTokens;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

/** Mints tokens in every way that there is. */
@Path("tokens")
public class Tokens {

  @Context Configuration configuration;

  @GET
  public String ofSession(@Context HttpHeaders headers) {
    return CsrfTokens.of(configuration).mint(headers);
  }

  @GET
  @Path("scopes/{scope}")
  public String ofScope(@PathParam("scope") String scope, @Context HttpHeaders headers) {
    return CsrfTokens.of(configuration).scoped(scope).mint(headers);
  }

  @GET
  @Path("sessions/{value}")
  public String beforehand(@PathParam("value") String value) {
    return CsrfTokens.of(configuration).mintFor(value);
  }
}
