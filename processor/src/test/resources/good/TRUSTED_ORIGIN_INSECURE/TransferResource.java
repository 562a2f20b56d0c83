package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/transfers")
@CsrfProtected(trustedOrigins = "https://partner.example")
public class TransferResource {

  @POST
  @Consumes("application/x-www-form-urlencoded")
  public void order(@FormParam("amount") String amount) {}
}
