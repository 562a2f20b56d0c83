package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S142
@Path("/orders")
@CsrfProtected(trustedOrigins = "https://partner.example:*") // WARNING TRUSTED_ORIGIN_WILDCARD @ "https
public class OrderResource {

  @POST
  @Consumes("application/x-www-form-urlencoded")
  public void order(@FormParam("amount") String amount) {}
}
