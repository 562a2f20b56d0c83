package reload;

import dev.latchkey.jaxrs.CsrfTokens;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Providers;

/** Mints what notes need. */
@Path("tokens")
public class Tokens {

  @Context private Providers providers;

  @GET
  public String mint(@Context HttpHeaders headers) {
    return CsrfTokens.of(providers).mint(headers);
  }
}
