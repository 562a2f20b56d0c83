package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S62
@Path("/trusting")
@CsrfProtected(trustedOrigins = "https://Partner.example") // ERROR HOST_UPPERCASE @ "https://Pa
public class TrustingResource {

  @POST
  @Consumes("application/x-www-form-urlencoded")
  public void order(@FormParam("amount") String amount) {}
}
