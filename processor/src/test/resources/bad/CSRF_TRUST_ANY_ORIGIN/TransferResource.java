package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S47
@Path("/transfers")
@Consumes("application/json")
@CrossOriginPolicy(origins = "*")
@CsrfProtected(trustedOrigins = CsrfProtected.INFERRED) // ERROR CSRF_TRUST_ANY_ORIGIN @ .INFERRED
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
