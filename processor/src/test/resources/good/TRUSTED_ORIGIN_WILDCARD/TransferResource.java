package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/transfers")
@Consumes("application/json")
@CrossOriginPolicy(origins = "https://eu.partner.example", allowCredentials = true)
@CsrfProtected(trustedOrigins = "https://eu.partner.example")
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
