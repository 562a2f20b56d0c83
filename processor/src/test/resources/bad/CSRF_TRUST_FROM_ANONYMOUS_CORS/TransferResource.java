package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S46
@Path("/transfers")
@Consumes("application/json")
@CrossOriginPolicy(origins = "https://app.bank.example")
@CsrfProtected(trustedOrigins = CsrfProtected.INFERRED) // ERROR CSRF_TRUST_FROM_ANONYMOUS_CORS @ .INFERRED
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
