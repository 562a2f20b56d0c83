package library;

import dev.latchkey.jaxrs.CsrfTokens;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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

  /** Says otherwise than the application of who gets the cookie, and where to. */
  @GET
  @Path("session")
  public Response session() {
    String cookie = "__Host-session=new; SameSite=Lax; Domain=library.example";
    return Response.noContent().header(HttpHeaders.SET_COOKIE, cookie).build();
  }

  @GET
  @Path("configuration")
  public String byConfiguration(@Context HttpHeaders headers) {
    return CsrfTokens.of(configuration).mint(headers);
  }
}
