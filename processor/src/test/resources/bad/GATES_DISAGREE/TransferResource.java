package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S67
@Path("/transfers")
@CsrfProtected(trustedOrigins = "https://partner.example")
public class TransferResource {

  @POST
  @Consumes("application/x-www-form-urlencoded")
  @CsrfProtected(trustedOrigins = "https://other.example") // ERROR GATES_DISAGREE @ "https
  public void order(@FormParam("amount") String amount) {}
}
