package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S43
@Path("/loans")
@Consumes("application/json")
@CrossOriginPolicy(origins = "https://app.bank.example")
@CsrfProtected(trustedOrigins = {})
public class LoanResource {

  @POST
  public void order(String transfer) {}
}
