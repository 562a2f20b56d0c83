package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S131
@Path("/orders")
@CsrfProtected(also = Gate.TOKEN, trustedOrigins = "https://partner.example") // ERROR TRUSTED_WITHOUT_SESSION @ "https
public class OrderResource {

  @POST
  @Consumes("application/x-www-form-urlencoded")
  public void order(@FormParam("amount") String amount) {}
}
