package library;

import dev.latchkey.jaxrs.CsrfTokens;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Providers;

/** Mints tokens, found in both ways. */
@Path("tokens")
public class Tokens {

  @Context private Providers providers;

  @Context private Configuration configuration;

  @GET
  public String byProviders(@Context HttpHeaders headers) {
    return CsrfTokens.of(providers).mint(headers);
  }

  @GET
  @Path("configuration")
  public String byConfiguration(@Context HttpHeaders headers) {
    return CsrfTokens.of(configuration).mint(headers);
  }
}
