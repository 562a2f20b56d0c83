package tokens;

import dev.latchkey.CsrfProtected;
import dev.latchkey.jaxrs.CsrfTokens;
import dev.latchkey.compatibility.compiled.Journal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

@Path("session")
public class Session {

  @Context private Configuration configuration;

  @GET
  public String token(@Context HttpHeaders headers) {
    return CsrfTokens.of(configuration).mint(headers);
  }

  /** Sets the cookie otherwise than the application declares it. */
  @POST
  @CsrfProtected(establishesSession = true)
  public Response logIn(@HeaderParam("X-New-Session") String session) {
    Journal.ran("log in");
    return Response.noContent()
        .header(
            "Set-Cookie", "__Host-session=" + session + "; SameSite=None; Domain=bank.example")
        .build();
  }

  /** No browser would keep such a value. */
  @POST
  @Path("bad")
  @CsrfProtected(establishesSession = true)
  public String logInBadly(@HeaderParam("X-New-Session") String session) {
    Journal.ran("log in");
    return CsrfTokens.of(configuration).mintFor(session + ";");
  }
}
