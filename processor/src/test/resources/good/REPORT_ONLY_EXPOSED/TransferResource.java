package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S139, S117
@Path("/transfers")
@Consumes("application/json")
@CrossOriginPolicy(origins = "https://partner.example", allowCredentials = true)
@CsrfProtected
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
