package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S65
@Path("/transfers")
@CsrfProtected(trustedOrigins = {})
public class TransferResource {

  @POST
  @Consumes("application/x-www-form-urlencoded")
  public void order(@FormParam("amount") String amount) {}
}
