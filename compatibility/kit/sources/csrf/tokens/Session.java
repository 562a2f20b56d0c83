package tokens;

import dev.latchkey.CsrfProtected;
import dev.latchkey.compatibility.served.Journal;
import dev.latchkey.jaxrs.CsrfTokens;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Providers;

@Path("session")
public class Session {

  @Context private Providers providers;

  @GET
  public String token(@Context HttpHeaders headers) {
    return CsrfTokens.of(providers).mint(headers);
  }

  /** Sets the cookie otherwise than the application declares it. */
  @POST
  @CsrfProtected(establishesSession = true)
  public Response logIn(@HeaderParam("X-New-Session") String session) {
    Journal.ran("log in");
    return Response.noContent()
        .header("Set-Cookie", "__Host-session=" + session + "; SameSite=None; Domain=bank.example")
        .build();
  }

  /** No browser would keep such a value. */
  @POST
  @Path("bad")
  @CsrfProtected(establishesSession = true)
  public String logInBadly(@HeaderParam("X-New-Session") String session) {
    Journal.ran("log in");
    return CsrfTokens.of(providers).mintFor(session + ";");
  }
}
